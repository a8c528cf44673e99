import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { cellFromCsvText } from '../../../local/workbook/page/open/cellFromCsvText.ts';
import { contentFromXlsx } from '../../../local/workbook/page/open/contentFromXlsx.ts';
import { sampleWorkbook } from '../../../local/workbook/page/open/sampleWorkbook.ts';
import { sheetFromCsv } from '../../../local/workbook/page/open/sheetFromCsv.ts';
import { workbookFromFile } from '../../../local/workbook/page/open/workbookFromFile.ts';
import { areaOf } from './areaOf.ts';
import { xlsxFile } from './xlsxFile.ts';

describe('cellFromCsvText()', () => {
  it.each([
    ['12.50', { value: 12.5 }],
    ['-1e3', { value: -1000 }],
    ['0', { value: 0 }],
    ['007', { value: '007' }],
    ['1234567890123456789', { value: '1234567890123456789' }],
    ['2012-01-31', { value: 40939, format: 'yyyy-mm-dd' }],
    ['2012-01-31T12:00:00', { value: 40939.5, format: 'yyyy-mm-dd hh:mm:ss' }],
    ['2012-02-30', { value: '2012-02-30' }],
    ['1-2', { value: '1-2' }],
    ['TRUE', { value: true }],
    ['#N/A', { value: { error: '#N/A' } }],
    ['#1', { value: '#1' }],
    ['', { value: null }],
  ])('reads %s', (text, cell) => {
    expect(cellFromCsvText(text)).toEqual(cell);
  });
});

describe('sheetFromCsv()', () => {
  it('reads fields in quotes and formats dates', () => {
    expect(sheetFromCsv('S', 'day,who\r\n2012-01-01,"Doe, ""J"""\r\n2012-01-02,\r\n')).toEqual({
      name: 'S',
      rows: [
        ['day', 'who'],
        [40909, 'Doe, "J"'],
        [40910, null],
      ],
      formats: { 'A2:A3': 'yyyy-mm-dd' },
    });
  });

  it('finds out that semicolons separate', () => {
    expect(sheetFromCsv('S', 'a;b\n1;2\n').rows).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
  });
});

describe('contentFromXlsx()', () => {
  it('reads values, formats, hidden lines, merges, tables, names and the date system', async () => {
    expect(await contentFromXlsx(xlsxFile(), 'Book.xlsx')).toEqual({
      name: 'Book.xlsx',
      use1904: true,
      sheets: [
        {
          name: 'My data',
          rows: [
            ['Date', 'Amount'],
            [46001.5, 1.5, true],
            [null, { error: '#N/A' }],
            ['007', 3],
          ],
          formats: { A2: 'yyyy-mm-dd', B2: '#,##0.00' },
          hidden: ['3:3', 'C:D'],
          merges: ['E1:F1'],
          visibility: 'Visible',
        },
        { name: 'Secret', rows: [], formats: {}, hidden: [], merges: [], visibility: 'Hidden' },
      ],
      tables: [{ name: 'Sales', sheet: 'My data', address: 'A1:B4', hasHeaders: true, hasTotals: true }],
      names: [
        { name: 'Amounts', formula: "='My data'!$B$2:$B$4" },
        { name: 'Local', formula: "='My data'!$A$1", sheet: 'My data' },
      ],
    });
  });
});

describe('contentFromXlsx() with a file of LibreOffice, which writes true for 1', () => {
  it('gives the same as for a file of Excel', async () => {
    const [excel, libreOffice] = [xlsxFile('1'), xlsxFile('true')];
    expect(await contentFromXlsx(libreOffice, 'Book.xlsx')).toEqual(await contentFromXlsx(excel, 'Book.xlsx'));
  });
});

describe('workbookFromFile()', () => {
  it('opens an .xlsx file', async () => {
    const workbook = await workbookFromFile(new File([xlsxFile()], 'Book.xlsx'));
    expect(workbook.name).toBe('Book.xlsx');
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['My data', 'Secret']);
    expect(workbook.activeSheet.hiddenRows).toEqual(new Set([2]));
    expect(workbook.activeSheet.formatAt(1, 0)).toBe('yyyy-mm-dd');
  });

  it('opens a CSV file, with a sheet name that Excel allows', async () => {
    const workbook = await workbookFromFile(new File(['a,b\n1,2\n'], 'sales [2026].csv'));
    expect(workbook.activeSheet.name).toBe('sales  2026 ');
    expect(workbook.activeSheet.usedArea()).toEqual(areaOf('A1:B2'));
  });

  it('says what it can open', async () => {
    await expect(workbookFromFile(new File([''], 'report.pdf'))).rejects.toThrow(
      'report.pdf is neither an .xlsx nor a .csv file. Save it as one of these in Excel and open it again.',
    );
  });
});

describe('sampleWorkbook()', () => {
  const folder = resolve(import.meta.dirname, '../../../node_modules/vega-datasets/data');
  const samples = sampleWorkbook((file) => readFile(join(folder, file), 'utf8'));

  it('has a sheet for each data set', async () => {
    const { sheets } = await samples;
    expect(sheets.map((sheet) => [sheet.name, sheet.usedArea()])).toEqual([
      ['Weather', areaOf('A1:F1462')],
      ['Movies', areaOf('A1:P3202')],
      ['Stocks', areaOf('A1:C561')],
      ['Employment', areaOf('A1:X121')],
      ['Bird strikes', areaOf('A1:N10001')],
    ]);
  });

  it('has dates as serial numbers with a date format', async () => {
    const [weather, , stocks] = (await samples).sheets;
    expect([weather?.valueAt(1, 0), weather?.formatAt(1, 0)]).toEqual([40909, 'yyyy-mm-dd']);
    expect([stocks?.valueAt(1, 1), stocks?.formatAt(1, 1)]).toEqual([36526, 'mmm-yy']);
  });

  it('leaves untidy columns untidy', async () => {
    const movies = (await samples).sheets[1];
    const titles = Array.from({ length: 3201 }, (_, row) => typeof movies?.valueAt(row + 1, 0));
    expect(new Set(titles)).toEqual(new Set(['string', 'number', 'object']));
    expect(movies?.valueAt(1, 5)).toBe('Jun 12 1998');
  });

  it('has a table and names', async () => {
    const { tables, names } = await samples;
    expect([...tables.values()].map(({ name, area }) => [name, area])).toEqual([
      ['SeattleWeather', areaOf('A1:F1462')],
    ]);
    expect(names.map(({ name, formula }) => [name, formula])).toEqual([
      ['Temperatures', '=Weather!$C$2:$D$1462'],
      ['Prices', '=Stocks!$C$2:$C$561'],
    ]);
  });
});
