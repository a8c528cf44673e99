import type { ApiAnswer } from '../sendToApi.ts';
import { waited } from './waited.ts';

/**
 * Asks again for as long as the API says to try later, waiting as long as it says; gives the first other answer.
 * @param codes what is worth another try
 * @throws Error when it is still so after all tries
 */
export async function askUntilTaken(
  ask: () => Promise<ApiAnswer>,
  codes: readonly string[],
  tries = 8,
): Promise<ApiAnswer> {
  for (let i = 1; i <= tries; i++) {
    const answer = await ask();
    const { code } = answer.body as { readonly code?: string };
    if (code === undefined || !codes.includes(code)) return answer;
    if (i < tries) await waited(answer.headers);
  }
  throw new Error(`The API still says ${codes.join(' or ')} after ${tries} tries.`);
}
