/** What a manifest says of one deployment. */
export interface Deployment {
  /** Name and optional port. */
  readonly host: string;
  readonly clientId: string;
  /** GUID of the add-in itself. */
  readonly id: string;
  readonly version: string;
}

/**
 * Writes the manifest of a deployment from the repository's one, which is that of `npm start`. Everything else, comments
 * but the first included, stays as it is.
 * @throws Error when the repository's manifest lacks something that has to be replaced
 */
export function tenantManifest(original: string, { host, clientId, id, version }: Deployment): string {
  const origin = /<SourceLocation DefaultValue="(https:\/\/[^/"]+)\//.exec(original)?.[1];
  const localId = /<WebApplicationInfo>\s*<Id>([^<]+)<\/Id>/.exec(original)?.[1];
  if (origin === undefined || localId === undefined)
    throw new Error('manifest.xml has no SourceLocation or no WebApplicationInfo to take the host and client id from.');
  return original
    .replace(/<!--.*?-->/s, '<!-- Written by `npm run manifest`, which also makes the next version. -->')
    .replaceAll(origin, `https://${host}`)
    .replaceAll(`api://${new URL(origin).host}/`, `api://${host}/`)
    .replaceAll(localId, clientId)
    .replace(/<Id>[^<]+<\/Id>/, `<Id>${id}</Id>`)
    .replace(/<Version>[^<]+<\/Version>/, `<Version>${version}</Version>`);
}
