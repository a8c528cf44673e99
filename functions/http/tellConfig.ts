import type { ReplyOf } from '../../shared/contract/endpoint.ts';
import type { getConfig } from '../../shared/contract/config.ts';
import { languages } from '../../shared/language.ts';
import type { Cloud } from '../auth/cloud.ts';
import type { Settings } from '../settings.ts';

/** What the pane needs before anybody is signed in; nothing of it is secret. */
export function tellConfig(settings: Settings, cloud: Cloud): ReplyOf<typeof getConfig> {
  return {
    clientId: settings.clientId,
    authority: `${settings.entraSignInUrl ?? cloud.login}/${tenantOf(settings)}`,
    scope: `${settings.appIdUri ?? `api://${settings.clientId}`}/access_as_user`,
    powerBiScopes: [...(settings.powerBiScopes ?? [`${cloud.powerBiResource}/.default`])],
    tokenSources: [...settings.tokenSources],
    powerBiAppUrl: cloud.powerBiApp,
    languages: [...languages],
  };
}

/** A registration for one organisation signs nobody in by way of `organizations` (AADSTS50194). */
function tenantOf({ allowedTenants: [tenant, ...others] }: Settings): string {
  return tenant === undefined || others.length > 0 ? 'organizations' : tenant;
}
