import type { ExcelTable } from '../table/selection.ts';
import type { Area } from './area.ts';

/** The cells that a source stands for at this moment, whole columns and rows as they are. */
export interface FoundCells {
  readonly sheet: string;
  readonly areas: readonly Area[];
  /** The source as sentences name it in the pane's language, e.g. `the table "Sales"`. */
  readonly called: string;
  /** What an Excel table says of itself, hidden columns included; undefined: the cells are no table. */
  readonly table: ExcelTable | undefined;
}
