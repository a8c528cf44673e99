import type { Area } from '../model/area.ts';
import type { Sheet } from '../model/sheet.ts';
import { fullAddress } from './fullAddress.ts';

/** The formula of a name that stands for an area: `=Sheet1!$A$1:$B$9`. */
export function absoluteFormula(sheet: Sheet, area: Area): string {
  const address = fullAddress(sheet, area);
  const mark = address.lastIndexOf('!') + 1;
  const cells = address.slice(mark).replace(/[A-Z]+|\d+/g, '$$$&');
  return `=${address.slice(0, mark)}${cells}`;
}
