import { areaFromAddress } from '../model/areaFromAddress.ts';
import type { DefinedName } from '../model/definedName.ts';
import { splitAddress } from '../model/splitAddress.ts';
import type { ExcelHost } from './excelHost.ts';
import { HostObject, type Members } from './hostObject.ts';
import { itemNotFound } from './itemNotFound.ts';
import type { Json } from '../model/json.ts';
import { isOneRange, nameType } from './nameType.ts';
import { orNull } from './orNull.ts';
import { RangeObject } from './rangeObject.ts';
import { RichError } from './richError.ts';
import { sheetByKey } from './sheetByKey.ts';

/** Excel's NamedItem. */
export class NamedItemObject extends HostObject {
  readonly typeName = 'NamedItem';
  #name: DefinedName;

  constructor(host: ExcelHost, name: DefinedName) {
    super(host);
    this.#name = name;
  }

  protected override describe(): Members {
    return {
      identity: () => ({ _Id: this.#name.name }),
      scalars: {
        Name: () => this.#name.name,
        Type: () => nameType(this.#name.formula),
        Value: () => this.#name.formula.slice(1),
        Formula: () => this.#name.formula,
        Visible: () => this.#name.visible,
        Comment: () => this.#name.comment,
        Scope: () => (this.#name.sheetId === null ? 'Workbook' : 'Worksheet'),
      },
      methods: {
        GetRange: () => this.#range(),
        GetRangeOrNullObject: () => orNull(() => this.#range()),
      },
      commands: { Delete: () => this.#replace(null) },
      setters: {
        Visible: (value) => this.#replace({ ...this.#name, visible: value === true }),
        Comment: (value) => this.#replace({ ...this.#name, comment: textOf(value) }),
        Formula: (value) => this.#replace({ ...this.#name, formula: textOf(value) }),
      },
    };
  }

  #range(): RangeObject {
    const { formula } = this.#name;
    if (nameType(formula) === 'Range' && !isOneRange(formula)) throw severalRanges();
    const { sheet, cells } = splitAddress(formula);
    const area = areaFromAddress(cells);
    if (sheet === null || area === null) throw itemNotFound('NamedItem.getRange');
    return new RangeObject(this.host, sheetByKey(this.host, sheet), area);
  }

  #replace(changed: DefinedName | null): void {
    const { names } = this.host.workbook;
    const index = names.indexOf(this.#name);
    if (index < 0) throw itemNotFound('NamedItem');
    names.splice(index, 1, ...(changed === null ? [] : [changed]));
    this.#name = changed ?? this.#name;
  }
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : '';
}

/** Seen in Excel for several ranges, https://github.com/xlwings/xlwings-server/issues/224; assumed for ranges of other workbooks. */
function severalRanges(): RichError {
  return new RichError(
    'InvalidOperation',
    'This operation is not permitted for the current object.',
    'NamedItem.getRangeOrNullObject',
  );
}
