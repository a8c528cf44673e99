import { excelValueTypes, HOLDS, SelectionColumn } from './selectionColumn.ts';

const placeOfType: ReadonlyMap<unknown, number> = new Map(excelValueTypes.map((type, place) => [type, place]));

/** After so many different texts, a column in which few come again is no longer searched for them. */
const TEXTS_TO_KNOW = 50_000;

/** Puts a column together cell by cell. What it is given may be anything: it comes from outside. */
export class SelectionColumnBuilder {
  private readonly letters: string;
  private readonly holds: Uint8Array;
  private readonly numbers: Float64Array;
  private readonly types: Uint8Array;
  private readonly formats: Uint16Array;
  private readonly texts: string[] = [];
  private readonly placeOfText = new Map<string, number>();
  private readonly formatCodes: string[] = [];
  private readonly placeOfFormat = new Map<unknown, number>();
  private rowCount = 0;
  private textCount = 0;

  /** @param rows how many rows it can take */
  constructor(letters: string, rows: number) {
    this.letters = letters;
    this.holds = new Uint8Array(rows);
    this.numbers = new Float64Array(rows);
    this.types = new Uint8Array(rows);
    this.formats = new Uint16Array(rows);
  }

  /** Adds the next row's cell. */
  add(value: unknown, type: unknown, format: unknown): void {
    const row = this.rowCount;
    this.rowCount += 1;
    this.types[row] = placeOfType.get(type) ?? 0;
    this.formats[row] = this.placeOfFormat.get(format) ?? this.newFormat(format);
    if (typeof value === 'number') {
      this.holds[row] = HOLDS.number;
      this.numbers[row] = value;
    } else if (typeof value === 'string' && value !== '') {
      this.holds[row] = HOLDS.text;
      this.numbers[row] = this.textPlace(value);
    } else if (typeof value === 'boolean') {
      this.holds[row] = HOLDS.boolean;
      this.numbers[row] = value ? 1 : 0;
    }
  }

  /** Gives the column of all cells added. */
  column(): SelectionColumn {
    const { letters, rowCount, holds, numbers, types, formats, texts, formatCodes } = this;
    const isFull = rowCount === holds.length;
    // A copy where rows stayed away, so that the memory kept for them goes.
    const cells = isFull
      ? { holds, numbers, types, formats }
      : {
          holds: holds.slice(0, rowCount),
          numbers: numbers.slice(0, rowCount),
          types: types.slice(0, rowCount),
          formats: formats.slice(0, rowCount),
        };
    return new SelectionColumn(letters, { ...cells, texts, formatCodes });
  }

  private textPlace(text: string): number {
    this.textCount += 1;
    const known = this.placeOfText.get(text);
    if (known !== undefined) return known;
    const place = this.texts.push(text) - 1;
    if (place < TEXTS_TO_KNOW || place * 2 < this.textCount) this.placeOfText.set(text, place);
    return place;
  }

  private newFormat(format: unknown): number {
    const code = typeof format === 'string' && format !== '' ? format : 'General';
    const known = this.formatCodes.indexOf(code);
    const place = known >= 0 ? known : this.formatCodes.push(code) - 1;
    this.placeOfFormat.set(format, place);
    return place;
  }
}
