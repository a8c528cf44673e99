import type { Receipt } from '../../shared/contract/push.ts';
import type { BatchRange } from './batchRanges.ts';

/** What became of one of several tables. */
export interface TableOutcome {
  readonly name: string;
  /** Its rows in Excel. */
  readonly rows: number;
  /** How its rows were pushed: `replace` where the table was started again. */
  readonly mode: 'append' | 'replace';
  /** Undefined: its push was not begun, the table is empty. */
  readonly receipt: Receipt | undefined;
  /** The rows of each of its batches; empty: not known. */
  readonly ranges: readonly BatchRange[];
}

/** What the push of several tables proves: each table's receipt, and their sum. */
export interface TablesReceipt {
  /** `cancelled`: not all tables were pushed whole. */
  readonly outcome: Receipt['outcome'];
  readonly tables: readonly TableOutcome[];
  readonly rowsSent: number;
  /** Undefined: one of the tables could not be counted. */
  readonly rowsFound: number | undefined;
}

/** Adds the receipts of several tables up. */
export function tablesReceipt(tables: readonly TableOutcome[]): TablesReceipt {
  const receipts = tables.flatMap(({ receipt }) => (receipt ? [receipt] : []));
  const found = receipts.map(({ rowsFound }) => rowsFound);
  return {
    outcome: outcomeOf(tables),
    tables,
    rowsSent: receipts.reduce((sum, { rowsSent }) => sum + rowsSent, 0),
    rowsFound: found.reduce<number | undefined>(
      (sum, rows) => (sum === undefined || rows === undefined ? undefined : sum + rows),
      0,
    ),
  };
}

function outcomeOf(tables: readonly TableOutcome[]): Receipt['outcome'] {
  if (tables.some(({ receipt }) => !receipt || receipt.outcome === 'cancelled')) return 'cancelled';
  return tables.some(({ receipt }) => receipt?.outcome === 'in-doubt') ? 'in-doubt' : 'complete';
}
