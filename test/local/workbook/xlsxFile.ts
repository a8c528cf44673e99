import { zipFile } from './zipFile.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook file with two sheets, a table, two names, hidden lines, a merge and the 1904 system, written by hand. */
export function xlsxFile(yes: '1' | 'true' = '1'): ArrayBuffer {
  return zipFile({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relations({ officeDocument: 'xl/workbook.xml' }),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="${yes}"/>` +
      '<sheets><sheet name="My data" sheetId="1" r:id="r1"/><sheet name="Secret" sheetId="2" state="hidden" r:id="r2"/></sheets>' +
      '<definedNames><definedName name="Amounts">\'My data\'!$B$2:$B$4</definedName>' +
      '<definedName name="Local" localSheetId="0">\'My data\'!$A$1</definedName></definedNames></workbook>',
    'xl/_rels/workbook.xml.rels': relations({
      worksheet: 'worksheets/sheet1.xml',
      'worksheet ': 'worksheets/sheet2.xml',
      styles: 'styles.xml',
    }),
    'xl/styles.xml':
      `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts>` +
      '<cellXfs count="3"><xf/><xf numFmtId="164"/><xf numFmtId="4"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml':
      `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><cols><col min="3" max="4" width="9" hidden="${yes}"/></cols><sheetData>` +
      `<row r="1">${text('A1', 'Date')}${text('B1', 'Amount')}</row>` +
      '<row r="2"><c r="A2" s="1"><v>46001.5</v></c><c r="B2" s="2"><v>1.5</v></c><c r="C2" t="b"><v>1</v></c></row>' +
      `<row r="3" hidden="${yes}"><c r="B3" t="e"><v>#N/A</v></c></row>` +
      `<row r="4">${text('A4', '007')}<c r="B4"><f>B2*2</f><v>3</v></c></row></sheetData>` +
      '<mergeCells count="1"><mergeCell ref="E1:F1"/></mergeCells><tableParts count="1"><tablePart r:id="r1"/></tableParts></worksheet>',
    'xl/worksheets/_rels/sheet1.xml.rels': relations({ table: '../tables/table1.xml' }),
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    'xl/tables/table1.xml':
      `<table xmlns="${MAIN}" id="1" name="Sales" displayName="Sales" ref="A1:B4" totalsRowCount="1">` +
      '<tableColumns count="2"><tableColumn id="1" name="Date"/><tableColumn id="2" name="Amount"/></tableColumns></table>',
  });
}

function text(address: string, value: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
}

/** Relations r1, r2, … in order; a type's trailing spaces only keep the keys apart. */
function relations(targets: Readonly<Record<string, string>>): string {
  const all = Object.entries(targets).map(
    ([type, target], index) =>
      `<Relationship Id="r${index + 1}" Type="${RELATIONS}/${type.trim()}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE_RELATIONS}">${all.join('')}</Relationships>`;
}
