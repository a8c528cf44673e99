/** The base URL of a local service on a port. */
export function loopbackUrl(port: number): string {
  return `http://127.0.0.1:${port}`;
}
