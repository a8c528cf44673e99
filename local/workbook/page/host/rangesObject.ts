import type { Area } from '../model/area.ts';
import type { Sheet } from '../model/sheet.ts';
import type { ExcelHost } from './excelHost.ts';
import { HostObject, type Members } from './hostObject.ts';
import { itemNotFound } from './itemNotFound.ts';
import { RangeObject } from './rangeObject.ts';

/** Excel's RangeCollection: the areas of a RangeAreas, as ranges. */
export class RangesObject extends HostObject {
  readonly typeName = 'RangeCollection';
  readonly #sheet: Sheet;
  readonly #areas: readonly Area[];

  constructor(host: ExcelHost, sheet: Sheet, areas: readonly Area[]) {
    super(host);
    this.#sheet = sheet;
    this.#areas = areas;
  }

  protected override describe(): Members {
    const rangeOf = (area: Area) => new RangeObject(this.host, this.#sheet, area);
    return {
      items: () => this.#areas.map(rangeOf),
      methods: {
        GetCount: () => this.#areas.length,
        GetItemAt: (args) => {
          const area = this.#areas[args.number(0)];
          if (area === undefined) throw itemNotFound('RangeCollection.getItemAt');
          return rangeOf(area);
        },
      },
    };
  }
}
