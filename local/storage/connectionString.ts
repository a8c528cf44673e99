const ACCOUNT = 'devstoreaccount1';
// Not a secret: https://learn.microsoft.com/azure/storage/common/storage-connect-azurite#http-connection-strings
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** Opens Azurite's table service on a port; for `AzureWebJobsStorage`. */
export function connectionString(port: number): string {
  const tables = `http://127.0.0.1:${port}/${ACCOUNT}`;
  return `DefaultEndpointsProtocol=http;AccountName=${ACCOUNT};AccountKey=${KEY};TableEndpoint=${tables};`;
}
