import { describe, expect, it } from '@jest/globals';
import { isSecretName, withoutSecrets } from '../../../functions/powerbi/rawSecrets.ts';

describe('isSecretName()', () => {
  it.each([
    'apiKey',
    'X-API-Key',
    'access_token',
    'clientSecret',
    'PASSWORD',
    'sig',
    'sas',
    'credentialDetails.credentials',
  ])('knows %s', (name) => expect(isSecretName(name)).toBe(true));
  it.each(['name', 'keyColumn', 'Kansas', 'signal', '$top', 'author'])('leaves %s', (name) =>
    expect(isSecretName(name)).toBe(false),
  );
});

describe('withoutSecrets()', () => {
  it.each([
    ['{"password":"a\\"b","n":1}', '{"password":"(removed)","n":1}'],
    ['{"token" : 12345, "n": 1}', '{"token" : "(removed)", "n": 1}'],
    [
      JSON.stringify({ credentials: 'abc', inner: JSON.stringify({ key: 'abc', n: 'def' }) }),
      JSON.stringify({ credentials: '(removed)', inner: JSON.stringify({ key: '(removed)', n: 'def' }) }),
    ],
    ['https://x.example/f?sv=1&sig=a%2Fb&n=1', 'https://x.example/f?sv=1&sig=(removed)&n=1'],
    ['grant=x&client_secret=abc', 'grant=x&client_secret=(removed)'],
    ['Bearer abc.def', 'Bearer (removed)'],
    ['x eyJhbGciOiJub25l.eyJzdWIiOiIxIn0.c2ln y', 'x (removed) y'],
    ['{"rows":[{"Amount":12.50,"Name":"a"}]}', '{"rows":[{"Amount":12.50,"Name":"a"}]}'],
  ])('makes of %s', (text, shown) => {
    expect(withoutSecrets(text)).toBe(shown);
  });

  it.each(['\\', '"', 'a', 'eyJ-', '"a":"', '\\"', 'Bearer ', '='])('is quick with many %j', (part) => {
    const started = performance.now();
    withoutSecrets(part.repeat(300_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
