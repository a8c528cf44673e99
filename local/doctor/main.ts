/*
 * `npm run doctor`: goes the way from a deployed or local instance to Power BI and says of each step what is the matter.
 *   npm run doctor -- --url https://rangecast.contoso.com --manifest manifest.xml
 *   --settings the service's settings, as local.settings.json or as `az functionapp config appsettings list` prints them
 *   --token a person's token for the service's scope, with which the steps after sign-in are looked at, too
 *   --dataset and --group a dataset that this person may read: whether pushes to it can be verified
 * Ends with 0 when nothing is wrong, 1 when something is, 2 when it was called wrongly.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { manifestFromXml } from '../manifest/manifestXml.ts';
import { messageOf } from '../processes/messageOf.ts';
import { examine, type Examined } from './examine.ts';
import { readSettingsFile } from './readSettingsFile.ts';
import { report } from './report.ts';

/** Where `npm start` serves. */
const LOCAL = 'https://localhost:3000/';

function readExamined(): Examined {
  const { values } = parseArgs({
    options: {
      url: { type: 'string' },
      manifest: { type: 'string' },
      settings: { type: 'string' },
      token: { type: 'string' },
      dataset: { type: 'string' },
      group: { type: 'string' },
    },
  });
  const { url = LOCAL, token, dataset, group: groupId } = values;
  if (!URL.canParse(url)) throw new Error(`--url is "${url}", which is no address. Give one such as ${LOCAL}`);
  return {
    base: new URL('/', url),
    manifest: values.manifest === undefined ? undefined : manifestFromXml(readFileSync(values.manifest, 'utf8')),
    settings: values.settings === undefined ? undefined : readSettingsFile(readFileSync(values.settings, 'utf8')),
    token,
    dataset: dataset === undefined ? undefined : { datasetId: dataset, groupId },
  };
}

async function main(): Promise<number> {
  let examined: Examined;
  try {
    examined = readExamined();
  } catch (error) {
    console.error(messageOf(error));
    return 2;
  }
  const findings = await examine(examined);
  console.log(report(findings));
  return findings.some(({ state }) => state === 'problem') ? 1 : 0;
}

process.exitCode = await main();
