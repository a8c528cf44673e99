import { z } from 'zod';

const reply = z.object({ access_token: z.string() });

/** Gives the token that Office would give to a person, from the Entra of a lane. */
export async function signIn(entra: string, user: string): Promise<string> {
  const answer = await fetch(`${entra}/local/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user }),
  });
  if (!answer.ok) throw new Error(`The local Entra gave no token: ${answer.status} ${await answer.text()}`);
  return reply.parse(await answer.json()).access_token;
}
