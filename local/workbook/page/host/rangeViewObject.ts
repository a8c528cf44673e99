import { addressFromArea } from '../model/addressFromArea.ts';
import { cellGrids } from './cellGrids.ts';
import { HostObject, type Members } from './hostObject.ts';
import type { RangeObject } from './rangeObject.ts';
import { rangeGrid } from './rangeGrid.ts';
import { RangeViewsObject } from './rangeViewsObject.ts';
import { visibleSpans } from './visibleSpans.ts';

/** Excel's RangeView: the visible rows of a range. Hidden columns stay in it. */
export class RangeViewObject extends HostObject {
  readonly typeName = 'RangeView';
  readonly range: RangeObject;
  /** Position among the rows of the view that it is a row of. */
  readonly index: number;

  constructor(range: RangeObject, index = 0) {
    super(range.host);
    this.range = range;
    this.index = index;
  }

  /** The visible rows, counted from the sheet's top. */
  rows(): readonly number[] {
    const { sheet, area } = this.range;
    const spans = visibleSpans(sheet.hiddenRows, area.row, area.rows);
    return spans.flatMap(({ first, count }) => Array.from({ length: count }, (_, index) => first + index));
  }

  protected override describe(): Members {
    const { sheet, area, host } = this.range;
    const rows = this.rows();
    const address = (row: number, column: number) => addressFromArea({ row, column, rows: 1, columns: 1 });
    return {
      scalars: {
        ...cellGrids(host, sheet, area, rows),
        CellAddresses: () => rangeGrid(host, area, address, rows),
        RowCount: () => rows.length,
        ColumnCount: () => area.columns,
        Index: () => this.index,
      },
      objects: { Rows: () => new RangeViewsObject(this) },
      methods: { GetRange: () => this.range },
    };
  }
}
