import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readCertificate } from '../../../local/front/readCertificate.ts';
import { isOfficeCertificate, useOfficeCertificate } from '../../../local/sideload/officeCertificate.ts';
import { sideloadPlan, type SideloadWish } from '../../../local/sideload/sideloadPlan.ts';

const wish: SideloadWish = {
  platform: 'win32',
  target: 'desktop',
  manifest: 'manifest.xml',
  isLocal: true,
  isTrusted: true,
  isServed: true,
  document: undefined,
};

describe('sideloadPlan()', () => {
  it.each(['win32', 'darwin'] as const)('opens Excel on %s', (platform) => {
    expect(sideloadPlan({ ...wish, platform })).toEqual({
      kind: 'start',
      command: ['office-addin-debugging@7.0.0', 'start', 'manifest.xml', 'desktop', '--app', 'excel', '--no-debug'],
    });
  });
  it('makes a trusted certificate first', () => {
    expect(sideloadPlan({ ...wish, isTrusted: false, isServed: false })).toMatchObject({ kind: 'certificate' });
  });
  it('needs the local cloud for the manifest of the local cloud only', () => {
    expect(sideloadPlan({ ...wish, isServed: false })).toMatchObject({
      sentence: expect.stringContaining('npm start'),
    });
    expect(sideloadPlan({ ...wish, isLocal: false, isTrusted: false, isServed: false })).toMatchObject({
      kind: 'start',
    });
  });
  it('opens a workbook of a deployment in Excel on the web, on any system', () => {
    const web = { ...wish, platform: 'linux', target: 'web', isLocal: false } as const;
    const { command } = { command: [], ...sideloadPlan({ ...web, document: 'https://contoso.sharepoint.com/a.xlsx' }) };
    expect(command.slice(3)).toEqual([
      'web',
      '--app',
      'excel',
      '--no-debug',
      '--document',
      'https://contoso.sharepoint.com/a.xlsx',
    ]);
    expect(sideloadPlan(web)).toMatchObject({ sentence: expect.stringContaining('--document') });
    expect(sideloadPlan({ ...web, isLocal: true })).toMatchObject({ sentence: expect.stringContaining('--manifest') });
  });
  it('says where there is no Excel', () => {
    expect(sideloadPlan({ ...wish, platform: 'linux' })).toMatchObject({
      sentence: expect.stringContaining('no Excel'),
    });
  });
});

describe('useOfficeCertificate()', () => {
  it('gives the local cloud a certificate that it keeps', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sideload-'));
    const [office, local, other] = [join(folder, 'office'), join(folder, 'local'), join(folder, 'other')];
    const { pem } = await readCertificate(other, new Date()); // a real pair, in two files as Office's tool writes it
    const [certificate = '', key = ''] = pem.split(/(?=-----BEGIN (?:\w+ )?PRIVATE KEY)/);
    mkdirSync(office);
    writeFileSync(join(office, 'localhost.crt'), certificate);
    writeFileSync(join(office, 'localhost.key'), key);
    expect(isOfficeCertificate(office, local)).toBe(false);
    useOfficeCertificate(office, local);
    expect(isOfficeCertificate(office, local)).toBe(true);
    const read = await readCertificate(local, new Date());
    expect(read).toMatchObject({ isNew: false, pem: expect.stringContaining('PRIVATE KEY') });
    expect(readFileSync(read.file, 'utf8')).toBe(certificate);
    rmSync(folder, { recursive: true });
  });
});
