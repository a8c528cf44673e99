import { describe, expect, it } from '@jest/globals';
import { clouds } from '../../../functions/auth/cloud.ts';
import { loopbackUrlFrom } from '../../../functions/auth/loopbackUrlFrom.ts';
import { signingKeysUrl } from '../../../functions/auth/signingKeysUrl.ts';

const address = 'https://login.microsoftonline.com/tenant/oauth2/v2.0/token?client-request-id=1';

describe('loopbackUrlFrom()', () => {
  it("swaps the cloud's sign-in origin alone", () => {
    expect(loopbackUrlFrom(address, clouds.public, 'http://127.0.0.1:7072')).toBe(
      'http://127.0.0.1:7072/tenant/oauth2/v2.0/token?client-request-id=1',
    );
  });

  it('leaves other hosts alone', () => {
    expect(loopbackUrlFrom(address, clouds.gcchigh, 'http://127.0.0.1:7072')).toBe(address);
  });

  it('changes nothing without a loopback', () => {
    expect(loopbackUrlFrom(address, clouds.public, undefined)).toBe(address);
  });
});

describe('signingKeysUrl()', () => {
  it('is the address for all tenants of the cloud', () => {
    expect(signingKeysUrl(clouds.china)).toBe('https://login.partner.microsoftonline.cn/common/discovery/v2.0/keys');
  });
});
