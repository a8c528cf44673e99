import * as z from 'zod';
import type { CellValue } from '../table/cellValue.ts';

const cell = {
  description: 'One cell. null is a blank; what text means depends on the type of its column.',
  type: ['string', 'number', 'boolean', 'null'],
};

// Checked by hand, and no further than the first cell that is wrong: one schema a cell makes a hundred thousand complaints
// of a bad body, which block the API for seconds.

/** Rows as arrays of cells, at least one. */
export const cellRows = z
  .custom<CellValue[][]>()
  .check(({ value, issues }) => {
    const wrong = firstWrong(value, wrongInList);
    if (wrong !== undefined) issues.push({ code: 'custom', input: undefined, ...wrong });
  })
  .meta({
    description: "The rows, each as its cells in the order of the push's columns; at most 10,000.",
    type: 'array',
    minItems: 1,
    items: { type: 'array', items: cell },
    examples: [[['Norway', 1204.5, '2026-07-28T00:00:00', null]]],
  });

/** Rows as objects with the columns' names as keys, at least one. */
export const namedCellRows = z
  .custom<Record<string, CellValue>[]>()
  .check(({ value, issues }) => {
    const wrong = firstWrong(value, wrongInObject);
    if (wrong !== undefined) issues.push({ code: 'custom', input: undefined, ...wrong });
  })
  .meta({
    description:
      'The rows, each as its cells by the names of the columns; any number. A column that is left out is blank.',
    type: 'array',
    minItems: 1,
    items: { type: 'object', additionalProperties: cell },
    examples: [[{ Country: 'Norway', Amount: 1204.5 }]],
  });

interface Wrong {
  readonly path: (string | number)[];
  readonly message: string;
}

const CELL = 'must be text, a number, true, false or null';

function firstWrong(rows: unknown, wrongIn: (row: unknown, r: number) => Wrong | undefined): Wrong | undefined {
  if (!Array.isArray(rows) || rows.length === 0) return { path: [], message: 'must be a list of at least one row' };
  const list: readonly unknown[] = rows;
  for (const [r, row] of list.entries()) {
    const wrong = wrongIn(row, r);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function wrongInList(row: unknown, r: number): Wrong | undefined {
  if (!Array.isArray(row)) return { path: [r], message: 'must be a list of cells' };
  const c = row.findIndex((cell: unknown) => !isCell(cell));
  return c < 0 ? undefined : { path: [r, c], message: CELL };
}

function wrongInObject(row: unknown, r: number): Wrong | undefined {
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return { path: [r], message: 'must be an object of cells' };
  const wrong = Object.entries(row).find(([, cell]: readonly [string, unknown]) => !isCell(cell));
  return wrong === undefined ? undefined : { path: [r, wrong[0]], message: CELL };
}

function isCell(value: unknown): value is CellValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  return typeof value === 'number' && Number.isFinite(value);
}
