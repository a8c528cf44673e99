/*
 * `npm start`: the cloud on this machine. Starts every part, prints their addresses and stays until Ctrl-C.
 * --json prints the addresses and the storage's connection string as one line of JSON, and everything else to the
 * standard error; --times says what took how long.
 */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { howToTrust } from './front/howToTrust.ts';
import { exitWithParent } from './processes/exitWithParent.ts';
import { messageOf } from './processes/messageOf.ts';
import { npmEnded } from './processes/npmEnded.ts';
import { readLocalSettings } from './settings.ts';
import { startCloud, type Cloud } from './startCloud.ts';

async function main(): Promise<number> {
  exitWithParent();
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, times: { type: 'boolean' } } });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal));
  const interrupted = Promise.race([...signals, npmEnded()]).then(() => undefined);
  const settings = readLocalSettings(process.env);
  const starting = startCloud(settings, (line) => console.error(line));
  const cloud = await Promise.race([starting, interrupted]);
  if (!cloud) {
    await (await starting).stop();
    return 0;
  }
  printAddresses(cloud, values.json === true);
  if (values.times === true) console.error(cloud.startTimes);
  const failure = await Promise.race([cloud.failed, interrupted]);
  await cloud.stop();
  if (failure === undefined) return 0;
  console.error(`${failure}\nThe local cloud needs all its parts, so it stops. Start it again with npm start.`);
  return 1;
}

function printAddresses({ addresses, storage, certificate }: Cloud, json: boolean): void {
  const { origin } = new URL(addresses.workbook);
  const trust = howToTrust(origin, certificate.file, process.platform);
  if (json) {
    console.error(trust);
    console.log(JSON.stringify({ ...addresses, storage }));
    return;
  }
  console.log(trust);
  for (const [name, address] of Object.entries(addresses)) console.log(`${name.padEnd(9)} ${address}`);
  console.log('Ctrl-C stops everything.');
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(messageOf(error));
    process.exit(1);
  },
);
