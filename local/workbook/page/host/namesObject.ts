import { absoluteFormula } from './absoluteFormula.ts';
import type { DefinedName } from '../model/definedName.ts';
import type { Sheet } from '../model/sheet.ts';
import type { CallArguments } from './callArguments.ts';
import type { ExcelHost } from './excelHost.ts';
import { HostObject, type Members } from './hostObject.ts';
import { invalidArgument } from './invalidArgument.ts';
import { itemNotFound } from './itemNotFound.ts';
import { NamedItemObject } from './namedItemObject.ts';
import { orNull } from './orNull.ts';
import { rangeFrom } from './rangeFrom.ts';
import { RichError } from './richError.ts';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** Excel's NamedItemCollection: the names of the workbook, or those of one sheet. */
export class NamesObject extends HostObject {
  readonly typeName = 'NamedItemCollection';
  readonly #sheet: Sheet | null;

  constructor(host: ExcelHost, sheet: Sheet | null) {
    super(host);
    this.#sheet = sheet;
  }

  protected override describe(): Members {
    const item = (args: CallArguments) => this.#find(args.text(0));
    return {
      items: () => this.#names().map((name) => new NamedItemObject(this.host, name)),
      item,
      methods: {
        Add: (args) => this.#add(args),
        GetCount: () => this.#names().length,
        GetItem: item,
        GetItemOrNullObject: (args) => orNull(() => item(args)),
      },
    };
  }

  #names(): readonly DefinedName[] {
    const sheetId = this.#sheet?.id ?? null;
    return this.host.workbook.names.filter((name) => name.sheetId === sheetId);
  }

  #find(key: string): NamedItemObject {
    const found = this.#names().find((it) => it.name.toLowerCase() === key.toLowerCase());
    if (found === undefined) throw itemNotFound('NamedItemCollection.getItem');
    return new NamedItemObject(this.host, found);
  }

  #add(args: CallArguments): NamedItemObject {
    const name = args.text(0);
    if (!NAME.test(name)) throw invalidArgument('NamedItemCollection.add');
    if (this.#names().some((it) => it.name.toLowerCase() === name.toLowerCase())) {
      throw new RichError('ItemAlreadyExists', 'The resource being created already exists.', 'NamedItemCollection.add');
    }
    const reference = args.textOrObject(1);
    const range = rangeFrom(this.host, this.#sheet ?? this.host.workbook.activeSheet, reference);
    const added: DefinedName = {
      name,
      sheetId: this.#sheet?.id ?? null,
      formula: absoluteFormula(range.sheet, range.area),
      visible: true,
      comment: args.optionalText(2) ?? '',
    };
    this.host.workbook.names.push(added);
    return new NamedItemObject(this.host, added);
  }
}
