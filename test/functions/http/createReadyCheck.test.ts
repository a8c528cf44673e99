import { describe, expect, it } from '@jest/globals';
import { createReadyCheck } from '../../../functions/http/createReadyCheck.ts';
import type { SigningKeys } from '../../../functions/auth/createSigningKeys.ts';
import { Records } from '../../../functions/store/records.ts';
import { storageClient } from '../../../functions/store/storageClient.ts';
import { freePort } from '../../../local/http/freePort.ts';
import { Problem } from '../../../shared/problem.ts';

function recordsIn(connectionString: string): Records {
  return new Records(storageClient({ kind: 'connection-string', connectionString }));
}

// How keys are had is createSigningKeys()'s own affair, and tested there; here it counts how often they are asked for.
function keysThat(find: () => Promise<[]>): SigningKeys & { readonly asked: () => number } {
  let asked = 0;
  return {
    find: () => {
      asked += 1;
      return find();
    },
    asked: () => asked,
  };
}

describe('createReadyCheck()', () => {
  const storage = recordsIn(process.env.TEST_STORAGE ?? '');
  let now = 0;
  const clock = () => now;

  it('is ready when storage and keys are there', async () => {
    const check = createReadyCheck(
      storage,
      keysThat(() => Promise.resolve([])),
      clock,
    );
    expect(await check()).toEqual({ status: 'ready' });
  });

  it('looks once in five seconds, however many ask', async () => {
    const keys = keysThat(() => Promise.resolve([]));
    const check = createReadyCheck(storage, keys, clock);
    await Promise.all([check(), check()]);
    now += 4_999;
    await check();
    expect(keys.asked()).toBe(1);
    now += 1;
    await check();
    expect(keys.asked()).toBe(2);
  });

  it('says what is missing, and sees when it is back', async () => {
    const unavailable = new Problem('sign_in_unavailable', 'Entra does not answer.');
    let answer = () => Promise.reject<[]>(unavailable);
    const check = createReadyCheck(
      storage,
      keysThat(() => answer()),
      clock,
    );
    await expect(check()).rejects.toBe(unavailable);
    answer = () => Promise.resolve([]);
    await expect(check()).rejects.toBe(unavailable);
    now += 5_000;
    expect(await check()).toEqual({ status: 'ready' });
  });

  it('names storage when storage does not answer', async () => {
    const nobody = `http://127.0.0.1:${await freePort()}/devstoreaccount1`;
    const elsewhere = (process.env.TEST_STORAGE ?? '').replace(/TableEndpoint=[^;]+/, `TableEndpoint=${nobody}`);
    expect(elsewhere).toContain(nobody);
    const check = createReadyCheck(
      recordsIn(elsewhere),
      keysThat(() => Promise.resolve([])),
      clock,
    );
    await expect(check()).rejects.toMatchObject({
      code: 'storage_unavailable',
      message: 'The API cannot reach its storage right now. Try again in a moment.',
    });
  });
});
