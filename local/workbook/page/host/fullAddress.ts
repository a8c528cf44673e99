import { addressFromArea } from '../model/addressFromArea.ts';
import type { Area } from '../model/area.ts';
import { quotedSheetName } from '../model/quotedSheetName.ts';
import type { Sheet } from '../model/sheet.ts';

/** An address with its sheet, as Excel gives it: `'My data'!A1:B2`. */
export function fullAddress(sheet: Sheet, area: Area): string {
  return `${quotedSheetName(sheet.name)}!${addressFromArea(area)}`;
}
