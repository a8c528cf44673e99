import type { Area } from './area.ts';

/** An Excel table object. The area includes the header row and the totals row. */
export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  /** The columns' names where no header row shows them; `Column1` and so on where there are none here. */
  readonly hiddenNames: readonly string[];
}
