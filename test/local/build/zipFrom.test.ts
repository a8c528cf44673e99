import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { zipFrom } from '../../../local/build/zipFrom.ts';

const text = new TextEncoder().encode('text '.repeat(1000));
const files = { 'host.json': text, 'dist/addin/taskpane.html.br': text };

describe('zipFrom()', () => {
  it('packs files that unpack to the same bytes', () => {
    expect(unzipSync(zipFrom(files))).toEqual(files);
  });
  it('dates every file at the first moment of 1980, whenever and wherever it is built', () => {
    const zip = Buffer.from(zipFrom(files));
    // Local header: time at 10, date at 12, as MS-DOS counts: years since 1980, month 1, day 1.
    expect([zip.readUInt16LE(10), zip.readUInt16LE(12)]).toEqual([0, (1 << 5) | 1]);
    expect(Buffer.from(zipFrom(files))).toEqual(zip);
  });
  it('compresses what is not compressed yet', () => {
    const [plain, compressed] = [zipFrom({ 'a.js': text }).length, zipFrom({ 'a.js.br': text }).length];
    expect(plain).toBeLessThan(500);
    expect(compressed).toBeGreaterThan(text.length);
  });
});
