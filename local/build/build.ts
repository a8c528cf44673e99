/* `npm run build`: everything that is served or deployed, into dist/. */
import { resolve } from 'node:path';
import { messageOf } from '../processes/messageOf.ts';
import { buildAll } from './buildAll.ts';

try {
  await buildAll(resolve(import.meta.dirname, '../..'), (line) => console.error(line));
} catch (error) {
  console.error(`The build failed. ${messageOf(error)}`);
  process.exitCode = 1;
}
