import type { Cloud } from './cloud.ts';
import { loopbackUrlFrom } from './loopbackUrlFrom.ts';

/** Gives the address of the keys that Entra signs every tenant's tokens with. */
export function signingKeysUrl(cloud: Cloud, loopbackUrl?: string): string {
  return loopbackUrlFrom(`${cloud.login}/common/discovery/v2.0/keys`, cloud, loopbackUrl);
}
