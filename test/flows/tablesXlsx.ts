import { zipFile } from '../local/workbook/zipFile.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** An Excel table alone on its sheet, from A1; its first row holds the column names. */
export interface TestTable {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

/** An .xlsx file with one sheet for each table, called after it; without tables it has an empty sheet. */
export function tablesXlsx(tables: readonly TestTable[]): Buffer {
  const sheets = tables.length > 0 ? tables : [{ name: 'Sheet1', rows: [] }];
  const numbered = sheets.map((table, i) => ({ ...table, n: i + 1 }));
  const files = numbered.map(({ n, name, rows }) => ({
    [`xl/worksheets/sheet${n}.xml`]:
      `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetData>${rows.map(rowXml).join('')}</sheetData>` +
      (rows.length > 0 ? '<tableParts count="1"><tablePart r:id="r1"/></tableParts>' : '') +
      '</worksheet>',
    ...(rows.length === 0
      ? {}
      : {
          [`xl/worksheets/_rels/sheet${n}.xml.rels`]: relations([['table', `../tables/table${n}.xml`]]),
          [`xl/tables/table${n}.xml`]: tableXml(n, name, rows),
        }),
  }));
  const zip = zipFile({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>` +
      numbered.map(({ n, name }) => `<sheet name="${name}" sheetId="${n}" r:id="r${n}"/>`).join('') +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations([
      ...numbered.map(({ n }) => ['worksheet', `worksheets/sheet${n}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs count="1"><xf/></cellXfs></styleSheet>`,
    ...Object.fromEntries(files.flatMap((parts) => Object.entries(parts))),
  });
  return Buffer.from(zip);
}

function rowXml(cells: TestTable['rows'][number], r: number): string {
  const xml = cells.map((value, c) => {
    const address = `${String.fromCharCode(65 + c)}${r + 1}`;
    if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
    return `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
  });
  return `<row r="${r + 1}">${xml.join('')}</row>`;
}

function tableXml(n: number, name: string, rows: TestTable['rows']): string {
  const names = rows[0] ?? [];
  const columns = names.map((column, c) => `<tableColumn id="${c + 1}" name="${column}"/>`);
  const ref = `A1:${String.fromCharCode(64 + names.length)}${rows.length}`;
  return (
    `<table xmlns="${MAIN}" id="${n}" name="${name}" displayName="${name}" ref="${ref}">` +
    `<tableColumns count="${names.length}">${columns.join('')}</tableColumns></table>`
  );
}

/** Relations r1, r2, … in order. */
function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], i) => `<Relationship Id="r${i + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE_RELATIONS}">${all.join('')}</Relationships>`;
}
