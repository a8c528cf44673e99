/*
 * Chromium's TLS loads NSS, and NSS loads libsqlite3.so.0, which a bare Linux lacks and @sparticuz/chromium doesn't bring.
 * NSS calls it only to keep certificates in a database. We keep none, so a library will do whose functions all fail.
 * Format: https://refspecs.linuxfoundation.org/elf/gabi4+/contents.html, x86-64.
 */

// What libsoftokn3.so of the package asks for (nm -D).
const FUNCTIONS = [
  ...['bind_blob', 'bind_int', 'bind_text', 'busy_timeout', 'close', 'column_blob', 'column_bytes', 'column_count'],
  ...['column_int', 'column_name', 'column_text', 'exec', 'file_control', 'finalize', 'free', 'mprintf', 'open_v2'],
  ...['prepare_v2', 'reset', 'step'],
].map((name) => `sqlite3_${name}`);
const VARIABLE = 'sqlite3_temp_directory';
const SONAME = 'libsqlite3.so.0';

// mov eax, 1; ret: SQLITE_ERROR. It must not succeed: NSS would go on with a database that isn't there.
const FAIL = Buffer.from([0xb8, 1, 0, 0, 0, 0xc3]);
const PAGE = 0x1000;
const READ_EXECUTE = 5;
const READ_WRITE = 6;

/** The bytes of a `libsqlite3.so.0` for x86-64 Linux in which every call answers SQLITE_ERROR. */
export function emptySqlite(): Buffer {
  const names = ['', ...FUNCTIONS, VARIABLE, SONAME];
  const nameOffsets = names.map((_name, index) => names.slice(0, index).join('\0').length + (index > 0 ? 1 : 0));
  const strings = Buffer.from(`${names.join('\0')}\0`);
  const symbolCount = FUNCTIONS.length + 2;

  const symbolsAt = 64 + 4 * 56;
  const hashAt = symbolsAt + symbolCount * 24;
  const stringsAt = hashAt + (3 + symbolCount) * 4;
  const codeAt = stringsAt + strings.length;
  const codeEnd = codeAt + FAIL.length;
  const dynamic = tags([
    [4, hashAt],
    [5, stringsAt],
    [6, symbolsAt],
    [10, strings.length],
    [11, 24],
    [14, nameOffsets.at(-1) ?? 0],
    [0, 0],
  ]);
  const variableAt = PAGE + dynamic.length;
  const symbols = [
    Buffer.alloc(24),
    ...FUNCTIONS.map((_name, index) => symbol(nameOffsets[index + 1] ?? 0, 'function', codeAt)),
    symbol(nameOffsets[symbolCount - 1] ?? 0, 'variable', variableAt),
  ];
  // One bucket with every symbol after the other.
  const hash = words([1, symbolCount, 1, ...symbols.map((_symbol, index) => (index + 1) % symbolCount)]);
  const head = Buffer.concat([
    fileHeader(),
    segment(1, READ_EXECUTE, 0, codeEnd),
    segment(1, READ_WRITE, PAGE, dynamic.length + 8),
    segment(2, READ_WRITE, PAGE, dynamic.length),
    // Without this one the loader would ask for a stack that can be executed.
    segment(0x6474e551, READ_WRITE, 0, 0),
    ...[...symbols, hash, strings, FAIL],
  ]);
  return Buffer.concat([head, Buffer.alloc(PAGE - head.length), dynamic, Buffer.alloc(8)]);
}

function fileHeader(): Buffer {
  const header = Buffer.alloc(64);
  header.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  header.writeUInt16LE(3, 16); // a shared object
  header.writeUInt16LE(62, 18); // for x86-64
  header.writeUInt32LE(1, 20);
  header.writeBigUInt64LE(64n, 32); // where the segments are listed
  header.writeUInt16LE(64, 52);
  header.writeUInt16LE(56, 54);
  header.writeUInt16LE(4, 56);
  return header;
}

function segment(type: number, flags: number, offset: number, size: number): Buffer {
  return Buffer.concat([words([type, flags]), longs([offset, offset, offset, size, size, PAGE])]);
}

function symbol(name: number, kind: 'function' | 'variable', value: number): Buffer {
  const entry = Buffer.alloc(24);
  entry.writeUInt32LE(name, 0);
  entry.writeUInt8(kind === 'function' ? 0x12 : 0x11, 4);
  entry.writeUInt16LE(1, 6);
  entry.writeBigUInt64LE(BigInt(value), 8);
  entry.writeBigUInt64LE(BigInt(kind === 'function' ? FAIL.length : 8), 16);
  return entry;
}

function tags(pairs: readonly (readonly [number, number])[]): Buffer {
  return longs(pairs.flat());
}

function words(values: readonly number[]): Buffer {
  return Buffer.from(Uint32Array.from(values).buffer);
}

function longs(values: readonly number[]): Buffer {
  return Buffer.from(BigUint64Array.from(values, BigInt).buffer);
}
