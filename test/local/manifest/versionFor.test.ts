import { describe, expect, it } from '@jest/globals';
import { compareVersions, isVersion } from '../../../local/manifest/version.ts';
import { versionFor } from '../../../local/manifest/versionFor.ts';

const original = '0.2.0.0';
const changed = { version: '0.2.0.9', isSame: false };

describe('versionFor()', () => {
  it('is that of the repository at first', () => {
    expect(versionFor({ wanted: undefined, original, previous: undefined })).toBe('0.2.0.0');
  });
  it('counts on when something changed', () => {
    expect(versionFor({ wanted: undefined, original, previous: changed })).toBe('0.2.0.10');
  });
  it('stays when nothing changed', () => {
    expect(versionFor({ wanted: undefined, original, previous: { ...changed, isSame: true } })).toBe('0.2.0.9');
  });
  it('follows a newer repository', () => {
    expect(versionFor({ wanted: undefined, original: '0.10.0.0', previous: changed })).toBe('0.10.0.0');
  });
  it('is what was asked for, when that rises', () => {
    expect(versionFor({ wanted: '1.0.0.0', original, previous: changed })).toBe('1.0.0.0');
  });
  it('refuses what Office would not take as new', () => {
    expect(() => versionFor({ wanted: '0.2.0.9', original, previous: changed })).toThrow(
      'The version 0.2.0.9 is not above 0.2.0.9, that of the manifest that is there: Office would not take the change. Write 0.2.0.10 or leave --version out.',
    );
  });
  it.each(['1.2.3', '1.2.3.4.5', 'v1.0.0.0', '1.0.0.65536', '1.0.0.-1', ''])('refuses %j as no version', (wanted) => {
    expect(() => versionFor({ wanted, original, previous: undefined })).toThrow('is not four numbers up to 65535');
  });
});

describe('compareVersions()', () => {
  it('compares numbers, not texts', () => {
    expect(compareVersions('0.10.0.0', '0.9.0.0')).toBeGreaterThan(0);
    expect(compareVersions('1.0.0.0', '1.0.0.1')).toBeLessThan(0);
    expect(compareVersions('1.0.0.0', '1.0.0.0')).toBe(0);
    expect(isVersion('65535.0.0.0')).toBe(true);
  });
});
