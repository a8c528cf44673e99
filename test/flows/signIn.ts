import { z } from 'zod';
import { cloud } from './cloud.ts';

const reply = z.object({ access_token: z.string() });

/**
 * Gives the token that Office would give to a person of local/people.ts.
 * @param overrides what differs from a good token, such as `{ expiresIn: -60 }`
 */
export async function signIn(user: string, overrides: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const answer = await fetch(`${cloud.entra}/local/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user, ...overrides }),
  });
  if (!answer.ok) throw new Error(`Local Entra gave no token: ${answer.status} ${await answer.text()}`);
  return reply.parse(await answer.json()).access_token;
}
