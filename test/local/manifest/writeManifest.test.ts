import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeManifest, type ManifestOptions } from '../../../local/manifest/writeManifest.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rangecast-manifest-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, options: Partial<ManifestOptions> = {}): readonly string[] {
  return writeManifest({
    root: resolve(import.meta.dirname, '../../..'),
    host: 'rangecast.contoso.com',
    clientId: '33333333-2222-4222-8222-222222222222',
    id: undefined,
    version: undefined,
    out: join(folder, name),
    schemas: undefined,
    ...options,
  });
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('writeManifest()', () => {
  it('says what it wrote, and for which host', () => {
    const [line] = write('deep/a.xml', { version: '3.0.0.0' });
    expect(line).toBe(
      `${join(folder, 'deep/a.xml')}: version 3.0.0.0 for https://rangecast.contoso.com, add-in 31010ea5-0337-5d23-82b5-570d1a31fc9f`,
    );
    expect(read('deep/a.xml')).toContain('<Version>3.0.0.0</Version>');
  });

  it('counts the version on when something changes, and only then', () => {
    write('b.xml', { version: '3.0.0.0' });
    write('b.xml');
    expect(read('b.xml')).toContain('<Version>3.0.0.0</Version>');
    write('b.xml', { clientId: '44444444-2222-4222-8222-222222222222' });
    expect(read('b.xml')).toContain('<Version>3.0.0.1</Version>');
  });

  it('does not count on from the manifest of another add-in', () => {
    write('c.xml', { version: '3.0.0.0' });
    write('c.xml', { host: 'other.contoso.com', version: '1.0.0.0' });
    expect(read('c.xml')).toContain('<Version>1.0.0.0</Version>');
  });

  it('says why the schema was not asked', () => {
    expect(write('d.xml')[1]).toBe(
      "Not held against Office's schema: --schemas names a folder with its files. Our own checks passed.",
    );
    expect(write('d.xml', { schemas: folder })[1]).toBe(
      `Not held against Office's schema: ${folder} holds no OfficeAppManifestV1_1.xsd.`,
    );
  });

  it.each<[Partial<ManifestOptions>, string]>([
    [{ host: '' }, 'The host is empty: give the name of your Function App or your own domain.'],
    [
      { host: 'https://x.example.com' },
      'The host https://x.example.com has a scheme: leave out https://, a manifest is https anyway.',
    ],
    [
      { clientId: '' },
      'The client id is missing: --client-id takes the application (client) id of the app registration.',
    ],
    [
      { clientId: 'abc' },
      'The client id abc is no GUID: copy the application (client) id from the overview of the app registration.',
    ],
    [{ id: 'abc' }, "The add-in's id abc is no GUID: leave --id out, and one is made from the host."],
    [{ version: '1.0' }, 'The version 1.0 is not four numbers up to 65535: write 1.2.3.4.'],
    [{ id: '33333333-2222-4222-8222-222222222222' }, 'The add-in and the app registration have the same id.'],
  ])('refuses %j in one sentence, and writes nothing', (options, sentence) => {
    expect(() => write('refused.xml', options)).toThrow(new Error(sentence));
    expect(() => read('refused.xml')).toThrow('ENOENT');
  });

  it('does not replace a file that is no manifest', () => {
    writeFileSync(join(folder, 'notes.txt'), 'my notes');
    expect(() => write('notes.txt')).toThrow(/^The manifest is no XML/);
    expect(read('notes.txt')).toBe('my notes');
  });
});
