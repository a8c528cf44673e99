import { areaFromAddress } from '../model/areaFromAddress.ts';
import type { Sheet } from '../model/sheet.ts';
import { splitAddress } from '../model/splitAddress.ts';
import type { ExcelHost } from './excelHost.ts';
import type { HostObject } from './hostObject.ts';
import { invalidArgument } from './invalidArgument.ts';
import { RangeObject } from './rangeObject.ts';
import { sheetByKey } from './sheetByKey.ts';

/** The range that a text such as `B2:C9` or `'My data'!A:A` names, or the range object itself. */
export function rangeFrom(host: ExcelHost, sheet: Sheet, source: string | HostObject): RangeObject {
  if (source instanceof RangeObject) return source;
  if (typeof source !== 'string') throw invalidArgument('Range');
  const parts = splitAddress(source);
  const area = areaFromAddress(parts.cells);
  if (area !== null) return new RangeObject(host, parts.sheet === null ? sheet : sheetByKey(host, parts.sheet), area);
  return namedRange(host, source);
}

function namedRange(host: ExcelHost, name: string): RangeObject {
  const found = host.workbook.names.find((it) => it.name.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw invalidArgument('Range');
  return rangeFrom(host, host.workbook.activeSheet, found.formula.slice(1));
}
