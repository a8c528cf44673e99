import { describe, expect, it } from '@jest/globals';
import { readRawHeaders } from '../../../functions/powerbi/rawHeaders.ts';

function refused(name: string, value: string, why: string): void {
  expect(() => readRawHeaders({ [name]: value })).toThrow(
    expect.objectContaining({
      code: 'invalid_request',
      details: { errors: [{ path: `headers.${name}`, message: expect.stringContaining(why) }] },
    }),
  );
}

describe('readRawHeaders()', () => {
  it('gives names in lower case and values without spaces around', () => {
    expect(readRawHeaders({ 'X-PowerBI-Test': ' 1 ', 'content-type': 'text/csv' })).toEqual({
      'x-powerbi-test': '1',
      'content-type': 'text/csv',
    });
  });

  it.each([
    ...['Authorization', 'HOST', 'Cookie', 'Set-Cookie', 'Content-Length', 'Transfer-Encoding', 'Connection', 'TE'],
    ...['Keep-Alive', 'Trailer', 'Upgrade', 'Proxy-Authorization', 'proxy-connection', 'Expect', 'Forwarded'],
    ...['X-Forwarded-Host', 'X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override', 'X-Original-URL'],
    ...['x_http_method_override', 'Accept-Encoding', 'Content-Encoding', 'X-MS-Client-Principal-Id'],
  ])('refuses %s', (name) => refused(name, 'x', 'leave it out'));

  it.each(['', 'a b', 'a:b', 'ä', 'a\r\nb', ':path'])('refuses the name %j', (name) =>
    refused(name, 'x', 'is not the name of a header'),
  );

  it.each(['a\r\nX: y', 'a\nb', 'a\u0000', '\u007F', 'ä', 'a\tb'])('refuses the value %j', (value) =>
    refused('x-a', value, 'write it in ASCII'),
  );

  it('refuses a header that is given twice', () => {
    expect(() => readRawHeaders({ 'X-A': '1', 'x-a': '2' })).toThrow('is given twice');
  });
});
