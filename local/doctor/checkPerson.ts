import { getMe } from '../../shared/contract/me.ts';
import { problemReply } from '../../shared/contract/problemReply.ts';
import { ask, type Reply } from './ask.ts';
import { type Finding, ok, problem, skipped } from './finding.ts';
import { jsonOf } from './jsonOf.ts';

const SIGNED_IN = ['Credential and consent', 'Power BI'] as const;

/**
 * Whether a person gets through to Power BI: their token, the API's own credential, consent, Power BI.
 * @param token a token for the service's scope; undefined: nothing of this can be looked at from here
 */
export async function checkPerson(base: URL, token: string | undefined): Promise<readonly Finding[]> {
  if (token === undefined) {
    const todo = 'Open the pane and choose More › Verify connection, or give a token with --token.';
    return SIGNED_IN.map((what) => skipped(what, 'nobody is signed in here', todo));
  }
  const me = await ask(new URL(`api/${getMe.path}`, base), { token });
  const person = jsonOf(me, getMe.reply);
  if (person === undefined) return [refused('Token', me)];
  const asked = await ask(new URL(`api/${getMe.path}?check=powerbi`, base), { token });
  const found = [ok('Token', `${person.name}, tenant ${person.tenantId}`)];
  if (asked.status !== 200) return [...found, refused('Power BI', asked)];
  return [...found, ok('Credential and consent', 'the token was exchanged'), ok('Power BI', 'answers')];
}

function refused(what: string, reply: Reply): Finding {
  const told = jsonOf(reply, problemReply);
  if (told === undefined) return problem(what, `status ${reply.status}`, 'Look at the log of the Function App.');
  return problem(what, `${told.code}: ${told.detail}`, `docs/troubleshooting.md explains ${told.code}.`);
}
