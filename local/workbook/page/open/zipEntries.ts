/** One file of a zip archive, as the archive's directory tells. Format: pkware.cachefly.net/webdocs/APPNOTE/APPNOTE-6.3.9.TXT */
export interface ZipEntry {
  readonly name: string;
  /** Its place in the directory. */
  readonly header: Uint8Array<ArrayBuffer>;
  /** Reads it as text. */
  readonly text: () => Promise<string>;
}

const END = 0x06054b50;
const END_SIZE = 22;
const HEADER_SIZE = 46;
const LOCAL_SIZE = 30;
const DEFLATED = 8;

/** The files of a zip archive in the order of its directory; none when it is no zip archive. */
export function zipEntries(file: ArrayBuffer): readonly ZipEntry[] {
  const view = new DataView(file);
  const end = endOf(view);
  if (end === undefined) return [];
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const nameLength = view.getUint16(at + 28, true);
    const size = HEADER_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const header = new Uint8Array(file.slice(at, at + size));
    const name = new TextDecoder().decode(header.subarray(HEADER_SIZE, HEADER_SIZE + nameLength));
    entries.push({ name, header, text: () => textOf(file, new DataView(header.buffer)) });
    at += size;
  }
  return entries;
}

/** Where the end record starts; a comment of up to 65,535 bytes may follow it. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - 65_535); at -= 1) if (view.getUint32(at, true) === END) return at;
  return undefined;
}

async function textOf(file: ArrayBuffer, header: DataView): Promise<string> {
  const local = header.getUint32(42, true);
  const view = new DataView(file, local, LOCAL_SIZE);
  const start = local + LOCAL_SIZE + view.getUint16(26, true) + view.getUint16(28, true);
  const bytes = file.slice(start, start + header.getUint32(20, true));
  const stream = new Blob([bytes]).stream();
  const isDeflated = header.getUint16(10, true) === DEFLATED;
  return new Response(isDeflated ? stream.pipeThrough(new DecompressionStream('deflate-raw')) : stream).text();
}
