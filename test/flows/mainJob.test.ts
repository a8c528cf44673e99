import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import Papa from 'papaparse';
import { z } from 'zod';
import { useBrowser } from './browser.ts';
import { findDataset } from './findDataset.ts';
import { takePicture, uniqueName } from './picture.ts';
import { storedRows } from './powerBiState.ts';
import { openWorkbook, type WorkbookPage } from './workbookPage.ts';

const browser = useBrowser();

function sample(file: string): string {
  return readFileSync(new URL(`../../node_modules/vega-datasets/data/${file}`, import.meta.url), 'utf8');
}

/** A cell of a data file as text; a blank as null. */
function asText(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

async function pushTo(workbook: WorkbookPage, dataset: string): Promise<string> {
  await workbook.chooseWorkspace('Finance');
  await workbook.pane.getByLabel('Dataset name').fill(dataset);
  await workbook.pane.getByRole('button', { name: 'Push', exact: true }).click();
  await workbook.pane.getByRole('link', { name: /Open in Power BI/ }).waitFor();
  return await findDataset('Finance', dataset);
}

describe('the main job', () => {
  it('brings movies to Power BI, every cell as it is in the sheet', async () => {
    const rows = z.array(z.record(z.string(), z.unknown())).parse(JSON.parse(sample('movies.json')));
    const workbook = await openWorkbook(await browser.newPage());
    await workbook.select('Movies', 'A1:P3202');
    await workbook.showsRows('3,201');
    const datasetId = await pushTo(workbook, uniqueName('Movies'));
    await takePicture(workbook.page, 'first-push');
    expect(await workbook.pane.getByText(/^Next: open the dataset/).isVisible()).toBe(true);
    expect(await workbook.pane.getByText('3,201 rows arrived in Power BI').isVisible()).toBe(true);
    const stored = await storedRows(datasetId, 'Movies');
    expect(stored.map((row) => row.map(asText))).toEqual(rows.map((row) => Object.values(row).map(asText)));
  });

  it('brings 10,000 bird strikes to Power BI, dates as dates', async () => {
    const { data } = Papa.parse<string[]>(sample('birdstrikes.csv'), { skipEmptyLines: true });
    const expected = data
      .slice(1)
      .map((row) => row.map((text) => asText(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00` : text)));
    const workbook = await openWorkbook(await browser.newPage());
    await workbook.select('Bird strikes', 'A:N');
    await workbook.showsRows('10,000');
    const datasetId = await pushTo(workbook, `Bird strikes ${randomUUID()}`);
    const stored = await storedRows(datasetId, 'Bird strikes');
    expect(stored.map((row) => row.map(asText))).toEqual(expected);
  });
});
