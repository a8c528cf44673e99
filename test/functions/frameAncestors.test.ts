import { describe, expect, it } from '@jest/globals';
import { isFrameAncestors, officeFrameAncestors } from '../../functions/frameAncestors.ts';

describe('isFrameAncestors()', () => {
  it.each([
    "'none'",
    "'self'",
    'https://*.contoso.com',
    "'self' https://portal.contoso.com:8443  https://*.office.com",
  ])('takes %s', (text) => {
    expect(isFrameAncestors(text)).toBe(true);
  });
  it.each([
    '*',
    'https:',
    'http://portal.contoso.com',
    'portal.contoso.com',
    "'self' 'none'",
    'https://a.com, https://b.com',
    "'self'; script-src *",
    "'self'\nx-header: 1",
    'https://a.com/path',
    'https://*',
  ])('refuses %j', (text) => {
    expect(isFrameAncestors(text)).toBe(false);
  });
  it.each(Object.values(officeFrameAncestors))('takes Office’s own hosts: %s', (text) => {
    expect(isFrameAncestors(text)).toBe(true);
  });
});
