import { z } from 'zod';
import { getConfig } from '../../shared/contract/config.ts';
import type { ReplyOf } from '../../shared/contract/endpoint.ts';
import { ask } from './ask.ts';
import { type Finding, ok, problem } from './finding.ts';
import { jsonOf } from './jsonOf.ts';

/** What the service tells before anybody is signed in. */
export type ServiceConfig = ReplyOf<typeof getConfig>;

/** What was found, with the configuration where the service tells one. */
export interface SignInFindings {
  readonly findings: readonly Finding[];
  readonly config: ServiceConfig | undefined;
}

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url(), token_endpoint: z.url() });
const keySet = z.object({ keys: z.array(z.object({ kid: z.string() })).min(1) });

/** Whether people can sign in: the service knows its registration, and Entra its tenant and keys. */
export async function checkSignIn(base: URL): Promise<SignInFindings> {
  const reply = await ask(new URL('api/config', base));
  const config = jsonOf(reply, getConfig.reply);
  if (config === undefined) {
    const todo = 'Look at the log of the Function App and at its settings ENTRA_….';
    return { findings: [problem('Registration', `api/config: status ${reply.status}`, todo)], config };
  }
  const registration = ok('Registration', `client id ${config.clientId}, scope ${config.scope}`);
  return { findings: [registration, ...(await checkAuthority(config))], config };
}

async function checkAuthority({ authority }: ServiceConfig): Promise<readonly Finding[]> {
  const url = new URL(`${authority}/v2.0/.well-known/openid-configuration`);
  const metadata = jsonOf(await ask(url), discovery);
  if (metadata === undefined) {
    const todo =
      'Entra does not know this tenant, or this cloud is the wrong one: look at ENTRA_ALLOWED_TENANTS and RANGECAST_CLOUD.';
    return [problem('Sign-in metadata', `nothing usable at ${url.href}`, todo)];
  }
  const keys = jsonOf(await ask(new URL(metadata.jwks_uri)), keySet);
  return [
    ok('Sign-in metadata', metadata.issuer),
    keys === undefined
      ? problem('Keys', `none at ${metadata.jwks_uri}`, 'Let this machine and the Function App reach this address.')
      : ok('Keys', `${keys.keys.length} at ${metadata.jwks_uri}`),
  ];
}
