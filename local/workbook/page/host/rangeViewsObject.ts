import type { CallArguments } from './callArguments.ts';
import { HostObject, type Members } from './hostObject.ts';
import { itemNotFound } from './itemNotFound.ts';
import { RangeViewObject } from './rangeViewObject.ts';

/** Excel's RangeViewCollection: the visible rows of a range, one view each. */
export class RangeViewsObject extends HostObject {
  readonly typeName = 'RangeViewCollection';
  readonly #view: RangeViewObject;

  constructor(view: RangeViewObject) {
    super(view.host);
    this.#view = view;
  }

  protected override describe(): Members {
    const { range } = this.#view;
    const rows = this.#view.rows();
    const view = (row: number, index: number) => new RangeViewObject(range.at({ ...range.area, row, rows: 1 }), index);
    const itemAt = (args: CallArguments): RangeViewObject => {
      const row = rows[args.number(0)];
      if (row === undefined) throw itemNotFound('RangeViewCollection.getItemAt');
      return view(row, args.number(0));
    };
    return {
      items: () => rows.map(view),
      methods: { GetCount: () => rows.length, GetItemAt: itemAt },
    };
  }
}
