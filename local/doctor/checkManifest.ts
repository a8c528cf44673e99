import { addressesIn, elementsIn, textIn } from '../manifest/manifestXml.ts';
import type { ServiceConfig } from './checkSignIn.ts';
import { type Finding, ok, problem } from './finding.ts';

const WRITE = 'Write the manifest again: npm run manifest -- --host … --client-id …, and hand it out again.';

/**
 * Whether a manifest leads to this service.
 * @param manifest the manifest that people have
 * @param base address of the service
 */
export function checkManifest(manifest: Document, base: URL, config: ServiceConfig | undefined): readonly Finding[] {
  const hosts = [...new Set(addressesIn(manifest).map((address) => new URL(address).host))];
  const others = hosts.filter((host) => host !== base.host);
  const address =
    hosts.length > 0 && others.length === 0
      ? ok('Address in the manifest', base.host)
      : problem('Address in the manifest', `${others.join(', ') || 'none'}, not ${base.host}`, WRITE);
  return config === undefined ? [address] : [address, checkIds(manifest, base, config)];
}

function checkIds(manifest: Document, base: URL, { clientId, scope }: ServiceConfig): Finding {
  const what = 'Registration in the manifest';
  const [info] = elementsIn(manifest, 'WebApplicationInfo');
  if (info === undefined) return problem(what, 'no WebApplicationInfo', WRITE);
  const id = textIn(info, 'Id');
  const resource = textIn(info, 'Resource');
  if (id !== clientId) return problem(what, `client id ${id || 'missing'}, the service has ${clientId}`, WRITE);
  if (scope !== `${resource}/access_as_user`) {
    const found = `resource ${resource || 'missing'}, the service takes tokens for ${scope.replace(/\/access_as_user$/, '')}`;
    return problem(what, found, `Set ENTRA_APP_ID_URI to api://${base.host}/${clientId}, in Entra too.`);
  }
  return ok(what, resource);
}
