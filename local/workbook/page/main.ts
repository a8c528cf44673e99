import { openFiles } from './bars/openFiles.ts';
import { signInChoices } from './bars/signInChoices.ts';
import { splitter } from './bars/splitter.ts';
import { elementById } from './elementById.ts';
import type { Workbook } from './model/workbook.ts';
import { sampleWorkbook } from './open/sampleWorkbook.ts';
import { workbookFromFile } from './open/workbookFromFile.ts';
import { openWorkbook } from './openWorkbook.ts';

const query = new URLSearchParams(location.search);
const message = elementById('message', HTMLElement);
const settings = {
  signIn: signInChoices(
    {
      user: elementById('user', HTMLSelectElement),
      code: elementById('sign-in', HTMLSelectElement),
      nested: elementById('nested', HTMLSelectElement),
      windows: elementById('windows', HTMLSelectElement),
    },
    query,
  ),
  excelApi: query.has('excelApi') ? Number(query.get('excelApi')) : undefined,
  language: query.get('language') ?? 'en-US',
  panePath: '/taskpane.html',
};
let shown = new AbortController();

async function show(workbook: Promise<Workbook>, waiting: string): Promise<void> {
  message.textContent = waiting;
  try {
    const opened = await workbook;
    shown.abort();
    shown = new AbortController();
    openWorkbook(opened, settings, shown.signal);
    message.textContent = '';
  } catch (error) {
    message.textContent = error instanceof Error ? error.message : String(error);
  }
}

async function readSample(file: string): Promise<string> {
  const response = await fetch(`/workbook/data/${file}`);
  if (!response.ok) throw new Error(`The sample ${file} could not be loaded (status ${response.status}).`);
  return response.text();
}

splitter(elementById('splitter', HTMLElement), elementById('pane', HTMLElement));
openFiles(
  elementById('open', HTMLElement),
  elementById('file', HTMLInputElement),
  elementById('drop', HTMLElement),
  (file) => void show(workbookFromFile(file), `Opening ${file.name} …`),
);
await show(sampleWorkbook(readSample), 'Loading the samples …');
