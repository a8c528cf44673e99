// Set on every Azure plan that this API can run on; Flex Consumption has no WEBSITE_INSTANCE_ID.
const AZURE_MARKERS = [
  'WEBSITE_INSTANCE_ID',
  'WEBSITE_POD_NAME',
  'CONTAINER_NAME',
  'LEGION_SERVICE_HOST',
  'KUBERNETES_SERVICE_HOST',
];

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Says why an address can't stand in for Entra or Power BI, or undefined when it can. Stand-ins get tokens and rows:
 * they may only be on this machine, and only in development.
 */
export function standInComplaint(
  address: string,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const { protocol, hostname, username, password, pathname, search, hash } = new URL(address);
  const isHttp = protocol === 'http:' || protocol === 'https:';
  if (!isHttp || !LOOPBACK.has(hostname)) return 'must be a loopback address, such as http://127.0.0.1:7072';
  if (username !== '' || password !== '') return 'must not hold a user name or a password';
  if (pathname !== '/' || search !== '' || hash !== '') return 'must be an address without path, query and fragment';
  if (env.AZURE_FUNCTIONS_ENVIRONMENT !== 'Development') {
    return 'is for development only: remove it, or set AZURE_FUNCTIONS_ENVIRONMENT=Development';
  }
  const marker = AZURE_MARKERS.find((name) => env[name] !== undefined);
  return marker === undefined ? undefined : `is for development only, and ${marker} says that this is Azure: remove it`;
}
