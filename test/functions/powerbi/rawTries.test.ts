import { describe, expect, it } from '@jest/globals';
import { deadlineAfter } from '../../../functions/powerbi/deadline.ts';
import type { PowerBi } from '../../../functions/powerbi/powerBi.ts';
import { rawClock, sendRawTries } from '../../../functions/powerbi/rawTries.ts';
import { sendOnce } from '../../../functions/powerbi/sendOnce.ts';

const request = { method: 'DELETE', path: '/datasets/d1/tables/Sales/rows', repeatable: true } as const;
const retries = {
  timeoutMs: 60_000,
  maxRetries: 3,
  retryDelayMs: 0,
  retryAllErrors: false,
  useExponentialBackoff: false,
};

describe('sendRawTries()', () => {
  it('sends nothing when its time was over before, even if no timer has run yet', async () => {
    // Nobody listens there: had anything left, there would be a refused connection.
    const powerBi: PowerBi = {
      checkSignedIn: () => Promise.resolve(),
      send: (given) => sendOnce('http://127.0.0.1:1', 'token', given),
    };
    const outcome = await sendRawTries(powerBi, request, retries, {
      at: rawClock() + 60_000,
      signal: deadlineAfter(0),
    });
    expect(outcome).toMatchObject({
      tries: 1,
      isInDoubt: false,
      problem: {
        code: 'power_bi_unavailable',
        cause: { neverSent: true, message: 'The time for this request was over before it left.' },
      },
    });
  });
});
