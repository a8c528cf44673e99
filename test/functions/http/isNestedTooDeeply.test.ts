import { describe, expect, it } from '@jest/globals';
import { isNestedTooDeeply } from '../../../functions/http/isNestedTooDeeply.ts';

const isTooDeep = (json: string) => isNestedTooDeeply(Buffer.from(json));
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

describe('isNestedTooDeeply()', () => {
  it('lets 200 levels pass and no more', () => {
    expect(isTooDeep(nested(200))).toBe(false);
    expect(isTooDeep(nested(201))).toBe(true);
    expect(isTooDeep('{"a":'.repeat(201))).toBe(true);
  });

  it('counts levels, not brackets', () => {
    expect(isTooDeep(`[${'[],{},'.repeat(1000)}[]]`)).toBe(false);
  });

  it('leaves text alone, with its escaped quotes and backslashes', () => {
    expect(isTooDeep(JSON.stringify(`"${'['.repeat(500)}`))).toBe(false);
    expect(isTooDeep(`["\\\\",${'['.repeat(200)}`)).toBe(true);
    expect(isTooDeep(`{"${'{'.repeat(500)}":"ä${'['.repeat(500)}"}`)).toBe(false);
  });

  it('ends early, so that the largest body of brackets costs nothing', () => {
    expect(isTooDeep('['.repeat(32 * 1024 * 1024))).toBe(true);
  });
});
