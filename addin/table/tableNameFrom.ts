import { MAX_TABLE_NAME_LENGTH } from '../../shared/limits.ts';
import { isTableName } from '../../shared/table/isTableName.ts';

/** Makes a legal table name out of a sheet's name; what Power BI doesn't take becomes a space. */
export function tableNameFrom(sheetName: string): string {
  const legal = Array.from(sheetName, (char) => (isTableName(char) ? char : ' ')).join('');
  const spaced = legal.replace(/\s+/g, ' ').trim();
  // Half of a pair may be left where the cut falls.
  const name = spaced
    .slice(0, MAX_TABLE_NAME_LENGTH)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
  return name === '' ? 'Table' : name;
}
