import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { z } from 'zod';
import { SelectionBuilder } from '../../addin/excel/selectionBuilder.ts';
import { NOTHING_HIDDEN } from '../../addin/excel/readHidden.ts';
import type { Selection } from '../../addin/table/selection.ts';
import type { TableDraft } from '../../addin/table/tableDraft.ts';
import { tableFromSelection } from '../../addin/table/tableFromSelection.ts';
import { rowBatches } from '../../shared/table/rowBatches.ts';
import type { Table } from '../../shared/table/table.ts';
import { businessSheet, type SheetCells } from './businessSheet.ts';
import { businessTable } from './businessTable.ts';
import type { Measurement } from './measurement.ts';
import { median } from './median.ts';

const ROWS = 100_000;
const RUNS = 9;
const BATCH_ROWS = 10_000;
const BIG_ROWS = 250_000;

/** Excel gives a range in such blocks. */
const BLOCK_CELLS = 60_000;

/** What the pane may keep in memory for a cell: its value, type and format, and what goes to Power BI. */
const BYTES_A_CELL = 32;

/** From what Excel gives to the JSON of the batches: its speed beside the straightforward way's, and its memory. */
export async function measureRanges(): Promise<readonly Measurement[]> {
  const sheet = businessSheet(businessTable(ROWS));
  const cells = ROWS * 10;
  const ours: number[] = [];
  const plain: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    ours.push(await cpuMsOf(async () => writeBatches((await tableOf(selectionOf(sheet, ROWS))).table)));
    plain.push(await cpuMsOf(() => Promise.resolve(writePlainly(sheet))));
  }
  const perSecond = (ms: number) => cells / ms / 1000;
  return [
    { what: 'From Excel’s values to batches', measured: perSecond(median(ours)), unit: 'M cells/s' },
    { what: 'The straightforward way', measured: perSecond(median(plain)), unit: 'M cells/s' },
    {
      what: 'From Excel’s values to batches / straightforward',
      measured: median(plain) / median(ours),
      unit: '',
      atLeast: 1,
    },
    ...(await measureBytesACell()),
  ];
}

async function measureBytesACell(): Promise<readonly Measurement[]> {
  const sheet = businessSheet(businessTable(BIG_ROWS, 20));
  const cells = BIG_ROWS * 20;
  const empty = await bytesInUse();
  const selection = selectionOf(sheet, BIG_ROWS);
  const read = await bytesInUse();
  const draft = await tableOf(selection);
  const made = await bytesInUse();
  // Looked at afterwards, so that nothing of it was given back before.
  const rows = [sheet.values.length - 1, selection.rowCount - 1, draft.table.rowCount];
  if (rows.some((count) => count !== BIG_ROWS))
    throw new Error(`The sheet and its table have ${rows.join(', ')} rows.`);
  return [
    { what: 'Memory of 5,000,000 cells as read', measured: (read - empty) / cells, unit: 'B a cell' },
    {
      what: 'Memory of 5,000,000 cells, read and converted',
      measured: (made - empty) / cells,
      unit: 'B a cell',
      atMost: BYTES_A_CELL,
    },
  ];
}

function selectionOf(sheet: SheetCells, rows: number): Selection {
  const columns = sheet.values[0]?.length ?? 0;
  const builder = new SelectionBuilder({ column: 0, columns, spans: [{ row: 0, rows: rows + 1 }] }, NOTHING_HIDDEN);
  const blockRows = BLOCK_CELLS / columns;
  for (let from = 0; from <= rows; from += blockRows) {
    const part = <Row>(grid: readonly Row[]) => grid.slice(from, from + blockRows);
    const values = part(sheet.values);
    const rowNumbers = values.map((_, r) => from + r + 1);
    builder.add({ values, valueTypes: part(sheet.valueTypes), numberFormats: part(sheet.numberFormats), rowNumbers });
  }
  return builder.selection('Orders', false);
}

function tableOf(selection: Selection): Promise<TableDraft> {
  return tableFromSelection(selection, {}, () => Promise.resolve());
}

function writeBatches(table: Table): number {
  let length = 0;
  for (const { json } of rowBatches(table)) length += json.length;
  return length;
}

/** What add-ins do: every row an object by the names of the first row, as many as one POST takes through JSON.stringify. */
function writePlainly({ values: [names = [], ...rows] }: SheetCells): number {
  let length = 0;
  for (let from = 0; from < rows.length; from += BATCH_ROWS) {
    const objects = rows
      .slice(from, from + BATCH_ROWS)
      .map((row) => Object.fromEntries(names.map((name, c) => [String(name), row[c]])));
    length += JSON.stringify({ rows: objects }).length;
  }
  return length;
}

async function cpuMsOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What is left after collecting garbage, a few times over, because typed arrays are given back in between. */
async function bytesInUse(): Promise<number> {
  for (let i = 0; i < 3; i += 1) {
    gc();
    await setImmediate();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

setFlagsFromString('--expose-gc');
const gc = z.custom<() => void>((given) => typeof given === 'function').parse(runInNewContext('gc'));
