import type { ServiceConfig } from './checkSignIn.ts';
import { type Finding, ok, problem } from './finding.ts';

const WRITE = 'Write the manifest again: npm run manifest -- --host … --client-id …, and hand it out again.';

/**
 * Whether a manifest leads to this service.
 * @param xml the manifest that people have
 * @param base address of the service
 */
export function checkManifest(xml: string, base: URL, config: ServiceConfig | undefined): readonly Finding[] {
  const addresses = [...xml.matchAll(/(?:DefaultValue|Value)="(https:\/\/[^"]+)"/g)].map(
    ([, url = '']) => new URL(url),
  );
  const hosts = [...new Set(addresses.map(({ host }) => host))];
  const others = hosts.filter((host) => host !== base.host);
  const address =
    hosts.length > 0 && others.length === 0
      ? ok('Address in the manifest', base.host)
      : problem('Address in the manifest', `${others.join(', ') || 'none'}, not ${base.host}`, WRITE);
  return config === undefined ? [address] : [address, checkIds(xml, base, config)];
}

function checkIds(xml: string, base: URL, { clientId, scope }: ServiceConfig): Finding {
  const what = 'Registration in the manifest';
  const id = /<WebApplicationInfo>\s*<Id>([^<]*)<\/Id>/.exec(xml)?.[1];
  const resource = /<Resource>([^<]*)<\/Resource>/.exec(xml)?.[1];
  if (id !== clientId) return problem(what, `client id ${id ?? 'missing'}, the service has ${clientId}`, WRITE);
  if (scope !== `${resource}/access_as_user`) {
    const found = `resource ${resource ?? 'missing'}, the service takes tokens for ${scope.replace(/\/access_as_user$/, '')}`;
    return problem(what, found, `Set ENTRA_APP_ID_URI to api://${base.host}/${clientId}, in Entra too.`);
  }
  return ok(what, resource ?? '');
}
