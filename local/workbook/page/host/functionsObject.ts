import { dateToSerial } from 'numfmt';
import type { CallArguments } from './callArguments.ts';
import { FunctionResultObject } from './functionResultObject.ts';
import { HostObject, type Members } from './hostObject.ts';

/** Day 0 of the 1904 system, as a serial number of the usual 1900 system. */
const START_OF_1904 = 1462;

/** Excel's Functions: the worksheet functions that an add-in can call. Only DATE, with which it can tell the date system. */
export class FunctionsObject extends HostObject {
  readonly typeName = 'Functions';

  protected override describe(): Members {
    return { methods: { Date: (args) => new FunctionResultObject(this.host, this.#date(args)) } };
  }

  #date(args: CallArguments): number {
    const serial = dateToSerial([args.number(0), args.number(1), args.number(2)]);
    return (serial ?? 0) - (this.host.workbook.use1904 ? START_OF_1904 : 0);
  }
}
