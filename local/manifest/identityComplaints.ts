import { isGuid } from './guid.ts';
import { addressesIn, attributeOf, elementsIn, textIn } from './manifestXml.ts';
import { isVersion } from './version.ts';

/** What is wrong with who the add-in is and where it lives: ids, version, addresses, sign-in. */
export function identityComplaints(manifest: Document): readonly string[] {
  return [...ownComplaints(manifest), ...addressComplaints(manifest), ...webApplicationComplaints(manifest)];
}

function* ownComplaints(manifest: Document): Generator<string> {
  const [first] = manifest.documentElement.children;
  const id = first?.localName === 'Id' ? first.textContent : '';
  if (!isGuid(id)) yield `The add-in's Id is no GUID: "${id}".`;
  const version = textIn(manifest, 'Version');
  if (!isVersion(version)) yield `The version is not four numbers up to 65535: "${version}".`;
  const sets = elementsIn(manifest, 'Set').map((set) => attributeOf(set, 'Name'));
  for (const name of ['ExcelApi', 'SharedRuntime'])
    if (!sets.includes(name)) yield `The requirements don't name ${name}, without which the pane can't run.`;
}

function* addressComplaints(manifest: Document): Generator<string> {
  const addresses = addressesIn(manifest);
  if (addresses.length === 0) yield 'The manifest names no address at all.';
  for (const address of addresses) if (!address.startsWith('https://')) yield `This address is not https: ${address}.`;
  const origins = new Set(addresses.map((address) => new URL(address).origin));
  if (origins.size > 1) yield `The addresses are of several hosts: ${[...origins].join(', ')}.`;
}

/** Source: https://learn.microsoft.com/javascript/api/manifest/webapplicationinfo */
function* webApplicationComplaints(manifest: Document): Generator<string> {
  const [info] = elementsIn(manifest, 'WebApplicationInfo');
  if (info === undefined) {
    yield 'There is no WebApplicationInfo, without which Office signs nobody in.';
    return;
  }
  if (info.parentElement?.lastElementChild !== info || info.parentElement.localName !== 'VersionOverrides')
    yield 'WebApplicationInfo is not the last in VersionOverrides.';
  const id = textIn(info, 'Id');
  if (!isGuid(id)) yield `The client id is no GUID: "${id}".`;
  if (id === textIn(manifest, 'Id')) yield 'The add-in and the app registration have the same id.';
  const [page = 'https://-'] = addressesIn(manifest);
  const resource = `api://${new URL(page).host}/${id}`;
  if (textIn(info, 'Resource') !== resource)
    yield `The resource is ${textIn(info, 'Resource')} instead of ${resource}.`;
  const scopes = elementsIn(info, 'Scope').map((scope) => scope.textContent);
  for (const scope of ['openid', 'profile']) if (!scopes.includes(scope)) yield `The scope ${scope} is missing.`;
}
