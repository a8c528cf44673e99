import type { Cloud } from './cloud.ts';

/**
 * Puts the loopback origin in the place of Entra's, so that only the transport differs from production.
 * Other addresses, and all of them when there is no loopback, are given back unchanged.
 */
export function loopbackUrlFrom(address: string, cloud: Cloud, loopbackUrl: string | undefined): string {
  const url = new URL(address);
  if (loopbackUrl === undefined || url.origin !== cloud.login) return address;
  return new URL(`${url.pathname}${url.search}`, loopbackUrl).href;
}
