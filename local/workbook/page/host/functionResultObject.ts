import type { ExcelHost } from './excelHost.ts';
import { HostObject, type Members } from './hostObject.ts';

/** Excel's FunctionResult: what a worksheet function gave. */
export class FunctionResultObject extends HostObject {
  readonly typeName = 'FunctionResult';
  readonly #value: number;

  constructor(host: ExcelHost, value: number) {
    super(host);
    this.#value = value;
  }

  protected override describe(): Members {
    return { scalars: { Value: () => this.#value, Error: () => '' } };
  }
}
