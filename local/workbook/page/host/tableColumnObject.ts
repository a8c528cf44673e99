import type { ExcelHost } from './excelHost.ts';
import { HostObject, type Members } from './hostObject.ts';

/** Excel's TableColumn. */
export class TableColumnObject extends HostObject {
  readonly typeName = 'TableColumn';
  readonly #name: string;
  readonly #index: number;

  constructor(host: ExcelHost, name: string, index: number) {
    super(host);
    this.#name = name;
    this.#index = index;
  }

  protected override describe(): Members {
    return { scalars: { Id: () => this.#index + 1, Name: () => this.#name, Index: () => this.#index } };
  }
}
