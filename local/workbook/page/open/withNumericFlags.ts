import { zipEntries, type ZipEntry } from './zipEntries.ts';

const PART = /^xl\/(?:workbook|worksheets\/[^/]+)\.xml$/;
const TAG = /<(?:row|col|workbookPr)\b[^>]*>/g;
const FLAG = /( (?:hidden|date1904)=)"(true|false)"/g;

/** Signature of a file's own header, and its size without the name. */
const LOCAL = { signature: 0x04034b50, size: 30 } as const;
const END = { signature: 0x06054b50, size: 22 } as const;

/**
 * The same .xlsx file with `1` for `true` where it says what is hidden and that days count from 1904. LibreOffice writes
 * `true`, which xlsx-convert takes for no: hidden rows would appear, and dates would be four years off.
 */
export async function withNumericFlags(file: ArrayBuffer): Promise<ArrayBuffer> {
  const entries = zipEntries(file);
  const parts: Uint8Array<ArrayBuffer>[] = [new Uint8Array(file)];
  let offset = file.byteLength;
  let changed = false;
  for (const entry of entries) {
    const text = PART.test(entry.name) ? await entry.text() : '';
    const numeric = text.replace(TAG, (tag) =>
      tag.replace(FLAG, (_, name, flag) => `${name}"${flag === 'true' ? 1 : 0}"`),
    );
    if (numeric === text) continue;
    const data = new TextEncoder().encode(numeric);
    parts.push(localHeader(data.length), data);
    pointTo(entry, offset, data.length);
    offset += LOCAL.size + data.length;
    changed = true;
  }
  if (!changed) return file;
  const directory = entries.map(({ header }) => header);
  return new Blob([...parts, ...directory, endRecord(directory, offset)]).arrayBuffer();
}

/** Makes the directory's entry say that its file is stored, not compressed, and where. */
function pointTo({ header }: ZipEntry, offset: number, size: number): void {
  const view = new DataView(header.buffer);
  view.setUint16(10, 0, true);
  view.setUint32(20, size, true);
  view.setUint32(24, size, true);
  view.setUint32(42, offset, true);
}

function localHeader(size: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(LOCAL.size));
  view.setUint32(0, LOCAL.signature, true);
  view.setUint32(18, size, true);
  view.setUint32(22, size, true);
  return new Uint8Array(view.buffer);
}

function endRecord(directory: readonly Uint8Array[], offset: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(END.size));
  view.setUint32(0, END.signature, true);
  view.setUint16(8, directory.length, true);
  view.setUint16(10, directory.length, true);
  view.setUint32(
    12,
    directory.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  view.setUint32(16, offset, true);
  return new Uint8Array(view.buffer);
}
