import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readCertificate } from '../../../local/front/readCertificate.ts';

const DAY = 86_400_000;

describe('readCertificate()', () => {
  const now = new Date('2026-11-24T08:00:00Z');
  let folder: string;

  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'rangecast-certificate-')), 'new');
  });
  afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

  it('makes one, and gives the same one from then on', async () => {
    const first = await readCertificate(folder, now);
    const second = await readCertificate(folder, new Date(now.getTime() + 300 * DAY));
    expect(first.isNew).toBe(true);
    expect(second).toEqual({ ...first, isNew: false });
  });
  it('keeps the key to its owner', async () => {
    await readCertificate(folder, now);
    expect(statSync(join(folder, 'localhost.pem')).mode & 0o777).toBe(0o600);
  });
  it('makes a new one a month before it ends', async () => {
    const first = await readCertificate(folder, now);
    const later = await readCertificate(folder, new Date(now.getTime() + 340 * DAY));
    expect(later.isNew).toBe(true);
    expect(later.pem).not.toBe(first.pem);
  });
});
