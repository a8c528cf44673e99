import { problemReply } from '../../shared/contract/problemReply.ts';
import { ask } from './ask.ts';
import { type Finding, ok, problem, skipped } from './finding.ts';
import { jsonOf } from './jsonOf.ts';

/** Entra's tokens hold from five minutes before to five minutes after their times. */
const MAX_CLOCK_SECONDS = 300;

/** Whether the service answers and reaches its storage and Entra's keys, and whether its clock is right. */
export async function checkService(base: URL): Promise<readonly Finding[]> {
  const health = await ask(new URL('api/health', base));
  if (health.status !== 200) {
    return [
      problem(
        'Service',
        `${base.host} answers with status ${health.status}`,
        'Look at the log of the Function App: when a setting is wrong, it names the setting when it starts. ' +
          'So does the doctor, with --settings.',
      ),
    ];
  }
  return [ok('Service', `${base.host} answers`), await checkReady(base), checkClock(health.headers.date, new Date())];
}

async function checkReady(base: URL): Promise<Finding> {
  const what = 'Storage and keys';
  const ready = await ask(new URL('api/health/ready', base));
  if (ready.status === 200) return ok(what, 'the service reaches its storage and Entra’s keys');
  if (ready.status === 404) return skipped(what, 'this version does not tell', 'Update the deployment.');
  const told = jsonOf(ready, problemReply);
  return problem(
    what,
    told === undefined ? `status ${ready.status}` : `${told.code}: ${told.detail}`,
    'Give the managed identity of the Function App the role Storage Table Data Contributor, look at the settings ' +
      'AzureWebJobsStorage__…, and let the app reach the storage account and login.microsoftonline.com.',
  );
}

function checkClock(date: string | undefined, now: Date): Finding {
  const what = 'Clock';
  const theirs = Date.parse(date ?? '');
  if (Number.isNaN(theirs)) return skipped(what, 'the service does not tell its time');
  const seconds = Math.round(Math.abs(theirs - now.getTime()) / 1000);
  if (seconds <= MAX_CLOCK_SECONDS) return ok(what, `${seconds} s between the service and this machine`);
  return problem(
    what,
    `${seconds} s between the service and this machine`,
    'Set the clock of the one that is wrong: tokens are refused from five minutes on.',
  );
}
