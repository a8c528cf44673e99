import { addressFromArea } from '../model/addressFromArea.ts';
import { createWorkbook, type SheetContent } from '../model/createWorkbook.ts';
import type { Workbook } from '../model/workbook.ts';
import { samples, type Sample } from './samples.ts';
import { sheetFromSample } from './sheetFromSample.ts';

/** The workbook that the page starts with: public data sets, one a sheet. `readText` gets a data set's file name. */
export async function sampleWorkbook(readText: (file: string) => Promise<string>): Promise<Workbook> {
  const read = async (sample: Sample): Promise<SheetContent> => sheetFromSample(sample, await readText(sample.file));
  const [first, ...others] = samples;
  const [weather, ...rest] = await Promise.all([read(first), ...others.map(read)]);
  return createWorkbook({
    name: 'Samples.xlsx',
    sheets: [weather, ...rest],
    tables: [{ name: 'SeattleWeather', sheet: weather.name, address: wholeAddress(weather) }],
    names: [
      { name: 'Temperatures', formula: `=Weather!$C$2:$D$${weather.rows?.length ?? 1}` },
      { name: 'Prices', formula: `=Stocks!$C$2:$C$${rest[1]?.rows?.length ?? 1}` },
    ],
  });
}

function wholeAddress({ rows = [] }: SheetContent): string {
  return addressFromArea({ row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 1 });
}
