import { describe, expect, it } from '@jest/globals';
import { checkIssuer } from '../../../functions/auth/checkIssuer.ts';
import { clouds } from '../../../functions/auth/cloud.ts';
import type { TokenClaims } from '../../../functions/auth/tokenClaims.ts';

const TENANT = '11111111-1111-4111-8111-111111111111';
const OTHER = '99999999-9999-4999-8999-999999999999';

function claimsOf(ver: TokenClaims['ver'], iss: string): TokenClaims {
  return { ver, iss, tid: TENANT, oid: 'a0000000-0000-4000-8000-000000000001' };
}
const v2 = claimsOf('2.0', `https://login.microsoftonline.com/${TENANT}/v2.0`);
const v1 = claimsOf('1.0', `https://sts.windows.net/${TENANT}/`);

describe('checkIssuer()', () => {
  it('takes a key that may sign for every tenant, or for this one', () => {
    for (const tenant of ['{tenantid}', TENANT]) {
      const keyIssuer = `https://login.microsoftonline.com/${tenant}/v2.0`;
      expect(() => checkIssuer(v2, keyIssuer, clouds.public)).not.toThrow();
      expect(() => checkIssuer(v1, keyIssuer, clouds.public)).not.toThrow();
    }
  });

  it('takes a key that names no issuer, as the libraries of Microsoft do', () => {
    expect(() => checkIssuer(v2, undefined, clouds.public)).not.toThrow();
  });

  it('takes the tenant in any casing', () => {
    const upper = { ...v2, tid: TENANT.toUpperCase(), iss: v2.iss.toUpperCase() };
    expect(() => checkIssuer(upper, undefined, clouds.public)).not.toThrow();
  });

  it.each([
    ["another tenant's key", `https://login.microsoftonline.com/${OTHER}/v2.0`],
    ['a key of another cloud', 'https://login.microsoftonline.us/{tenantid}/v2.0'],
    ['a key of no tenant', 'https://login.microsoftonline.com/{tenant}/v2.0'],
    ['a key with an empty issuer', ''],
  ])('refuses %s', (_name, keyIssuer) => {
    expect(() => checkIssuer(v2, keyIssuer, clouds.public)).toThrow(
      expect.objectContaining({ code: 'invalid_token', message: expect.stringContaining('a key of another issuer') }),
    );
  });

  it('refuses a token of another cloud', () => {
    expect(() => checkIssuer(v2, 'https://login.microsoftonline.us/{tenantid}/v2.0', clouds.gcchigh)).toThrow(
      expect.objectContaining({ code: 'invalid_token', message: expect.stringContaining('does not come from') }),
    );
  });

  it('refuses version 1.0 where its issuer is not known', () => {
    expect(() => checkIssuer(v1, 'https://login.microsoftonline.us/{tenantid}/v2.0', clouds.dod)).toThrow(
      expect.objectContaining({ code: 'invalid_token' }),
    );
  });
});
