import * as z from 'zod';
import type { getReadiness } from '../../shared/contract/config.ts';
import type { ReplyOf } from '../../shared/contract/endpoint.ts';
import type { SigningKeys } from '../auth/createSigningKeys.ts';
import type { Records } from '../store/records.ts';

/** Milliseconds for which an answer is given again: anybody may ask, and each look is a request to storage. */
const KEEP_MS = 5_000;

/** A record that nobody writes: that it isn't there is an answer of storage, too. */
const NO_RECORD = { partition: 'health', row: 'ready' };

/**
 * Makes the check whether requests can be served: storage answers, and there are keys to check tokens with. It throws
 * `storage_unavailable`, `sign_in_unavailable` or `misconfigured`, also from what it found out a moment ago.
 * @param clock milliseconds, only ever growing
 */
export function createReadyCheck(
  records: Records,
  keys: SigningKeys,
  clock: () => number,
): () => Promise<ReplyOf<typeof getReadiness>> {
  let found: Promise<ReplyOf<typeof getReadiness>> | undefined;
  let lookedAt = 0;

  async function look() {
    await Promise.all([records.get(NO_RECORD, z.unknown()), keys.find(undefined)]);
    return { status: 'ready' } as const;
  }

  return () => {
    if (found === undefined || clock() - lookedAt >= KEEP_MS) {
      lookedAt = clock();
      found = look();
    }
    return found;
  };
}
