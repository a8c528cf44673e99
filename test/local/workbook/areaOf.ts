import type { Area } from '../../../local/workbook/page/model/area.ts';
import { areaFromAddress } from '../../../local/workbook/page/model/areaFromAddress.ts';

/** The area of an address that the test knows to be right. */
export function areaOf(address: string): Area {
  const area = areaFromAddress(address);
  if (area === null) throw new Error(`${address} is no address.`);
  return area;
}
