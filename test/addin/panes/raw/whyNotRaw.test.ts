import { describe, expect, it } from '@jest/globals';
import { whyNotRaw } from '../../../../addin/panes/raw/whyNotRaw.ts';

const all = { myWorkspace: true, rawRequests: 'all' } as const;
const get = { method: 'GET', path: '/groups', maxRetries: '3' } as const;
const addRows = { method: 'POST', path: '/datasets/1/tables/Sales/rows?x=1', maxRetries: '0' } as const;

describe('whyNotRaw()', () => {
  it('lets pass what policy allows', () => {
    expect(whyNotRaw(all, get)).toBeUndefined();
    expect(whyNotRaw({ ...all, rawRequests: 'read' }, get)).toBeUndefined();
    expect(whyNotRaw(all, addRows)).toBeUndefined();
  });
  it('says what policy forbids', () => {
    expect(whyNotRaw({ ...all, rawRequests: 'off' }, get)).toMatch(/turned raw requests off/);
    expect(whyNotRaw({ ...all, rawRequests: 'read' }, addRows)).toMatch(/choose GET or HEAD/);
  });
  it('takes no retries for rows, and no path without a slash', () => {
    expect(whyNotRaw(all, { ...addRows, maxRetries: '1' })).toMatch(/rows could be added twice/);
    expect(whyNotRaw(all, { ...addRows, method: 'DELETE', maxRetries: '1' })).toBeUndefined();
    expect(whyNotRaw(all, { ...get, path: 'groups' })).toMatch(/begins with a slash/);
  });
});
