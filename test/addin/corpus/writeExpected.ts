// Writes what the code makes of every sheet of the corpus below its cells, to be reviewed as a diff:
// node test/addin/corpus/writeExpected.ts
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { expectedText } from './expectedText.ts';
import { readSheet, sheetFile } from './readSheet.ts';

const folder = new URL('./sheets/', import.meta.url);
for (const name of await readdir(folder)) {
  const file = new URL(name, folder);
  const { selection, input } = readSheet(await readFile(file, 'utf8'));
  await writeFile(file, sheetFile(input, await expectedText(selection)));
}
