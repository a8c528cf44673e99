import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import fc from 'fast-check';
import { readRawPath } from '../../../functions/powerbi/rawPath.ts';
import { sendOnce } from '../../../functions/powerbi/sendOnce.ts';
import { closeServer } from '../../../local/http/closeServer.ts';
import { listen } from '../../../local/http/listen.ts';
import { Problem } from '../../../shared/problem.ts';

let server: Server;
let apiUrl = '';
let received: string[] = [];

beforeAll(async () => {
  // Kept open: a property that runs for seconds lets no timer run, and an overdue one would close what is in use again.
  server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    received.push(request.url ?? '');
    response.end();
  });
  apiUrl = `http://127.0.0.1:${await listen(server, 0)}`;
});
afterAll(() => closeServer(server));

/** What is said of a path; undefined where it is taken. */
function refusalOf(path: string): Problem | undefined {
  try {
    readRawPath(path);
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/** What the server gets. */
async function sent(path: string): Promise<readonly string[]> {
  received = [];
  await sendOnce(apiUrl, 'token', {
    method: 'GET',
    path: readRawPath(path).path,
    signal: AbortSignal.timeout(5_000),
    repeatable: true,
  });
  return received;
}

describe('readRawPath()', () => {
  it.each([
    ['/imports', '/imports'],
    ['/groups/', '/groups'],
    ['/Groups/A1/DataSets', '/Groups/A1/DataSets'],
    ['/datasets/1/tables/Q1 sales #2'.replace('#', '%23'), '/datasets/1/tables/Q1%20sales%20%232'],
    [
      '/datasets/1/tables/Q1%20sales%20%232%20%e2%80%93%20%C3%84%C3%96',
      '/datasets/1/tables/Q1%20sales%20%232%20%E2%80%93%20%C3%84%C3%96',
    ],
    ['/datasets/1/tables/売上', '/datasets/1/tables/%E5%A3%B2%E4%B8%8A'],
    ['/datasets/1/Default.TakeOver', '/datasets/1/Default.TakeOver'],
    ['/datasets/1/tables/5%25', '/datasets/1/tables/5%25'],
  ])('takes %s in its one spelling', async (path, spelling) => {
    expect(await sent(path)).toEqual([`/v1.0/myorg${spelling}`]);
  });

  it('splits the query off and leaves it as it is', () => {
    expect(readRawPath('/groups/?$top=1&x=/../?')).toEqual({
      segments: ['groups'],
      path: '/groups',
      query: '$top=1&x=/../?',
    });
  });

  it.each([
    ['groups', 'does not begin with a slash'],
    ['', 'does not begin with a slash'],
    ['https://api.powerbi.com/v1.0/myorg/groups', 'does not begin with a slash'],
    ['/', 'empty segment'],
    ['//evil.example', 'empty segment'],
    ['/groups//datasets', 'empty segment'],
    ['/groups/../../x', 'two dots'],
    ['/groups/./x', 'begins or ends with a dot'],
    ['/groups/x.', 'begins or ends with a dot'],
    ['/groups/a%2fb', 'encoded slash'],
    ['/groups/a∕b', 'encoded slash'],
    ['/groups\\x', 'backslash'],
    ['/groups/%5C', 'backslash'],
    ['/@evil.example', 'one of @'],
    ['/https:', 'one of @'],
    ['/groups;x=1', 'one of @'],
    ['/groups/a%3fb', 'one of @'],
    ['/groups#x', 'begins a fragment'],
    ["/datasets('1')/tables", 'parentheses or quotes'],
    ['/datasets(1)/tables', 'parentheses or quotes'],
    ['/groups/%zz', 'well encoded'],
    ['/groups/%', 'well encoded'],
    ['/groups/%c0%ae%c0%ae/x', 'well encoded'],
    ['/groups/%ed%a0%80', 'well encoded'],
    ['/groups/%u002e%u002e', 'well encoded'],
    ['/groups/%252e%252e', 'encoded more than once'],
    ['/groups/%25252e', 'encoded more than once'],
    ['/groups/％2e％2e', 'encoded more than once'],
    ['/groups/．．/x', 'two dots'],
    ['/groups/‥/x', 'two dots'],
    ['/groups/…', 'two dots'],
    ['/groups/a\u0000', 'control characters'],
    ['/groups/a%0d%0aX', 'control characters'],
    ['/groups/a\u202Eb', 'control characters'],
    ['/groups/a\u200Bb', 'control characters'],
    ['/groups/\uD800', 'control characters'],
    ['/groups/%20x', 'space at an end'],
    ['/groups/x /y', 'space at an end'],
    ['/v1.0/myorg/groups', 'leave /v1.0/myorg out'],
    ['/V1.0/myorg', 'leave /v1.0/myorg out'],
    ['/%76%31.0/myorg', 'leave /v1.0/myorg out'],
    ['/$batch', 'is a batch'],
    ['/%24Batch', 'is a batch'],
  ])('refuses %j and says why', (path, why) => {
    const problem = refusalOf(path);
    expect(problem?.code).toBe('invalid_request');
    expect(problem?.message).toContain(why);
    expect(problem?.details.errors).toEqual([{ path: 'path', message: expect.stringContaining(why) }]);
  });
});

/** What none of the paths may have, written plainly. */
const traps = [
  ...['..', '../..', '/..', '/../../admin', './', '//', '///evil.example', '\\', '..\\..', '\\\\evil.example'],
  ...['@', 'user@evil.example', '@evil.example/', 'https://evil.example', 'HTTP:', 'file:///etc', 'x:y', ';v=1'],
  ...['\u0000', '\r\nHost: evil.example', '\t', '\n', '\u007F', '\u0085', '\u202E', '\u200B', '\uFEFF', '\u2066'],
  ...['．．', '／／', '＼', '＠', '：', '‥', '․․', '﹨', '﹫', '%2e%2e', '%2F', '%5c', '%00', '%u002e%u002e', '％2e'],
  ...['%c0%ae%c0%ae', '%c0%af', '%e0%80%ae', '%f0%80%80%af', '%c1%9c', '%fe', "('1')", '(1)', '"'],
];

/** Percent-encodes some of the characters, up to three times over, in either case of the digits. */
const encodings = fc
  .tuple(fc.constantFrom(...traps), fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.boolean()), { minLength: 40 }))
  .map(([trap, choices]) => {
    const characters = Array.from(trap);
    return characters.map((character, i) => encodedTimes(character, choices[i]?.[0] ?? 0, choices[i]?.[1] ?? false));
  })
  .map((characters) => characters.join(''));

function encodedTimes(character: string, times: number, isLower: boolean): string {
  if (times === 0) return character;
  const hex = (bytes: string) => (isLower ? bytes.toLowerCase() : bytes);
  const once = [...Buffer.from(character)].map((byte) => hex(`%${byte.toString(16).toUpperCase().padStart(2, '0')}`));
  return once.join('').replaceAll('%', `%${'25'.repeat(times - 1)}`);
}

const places = fc.constantFrom(
  (trap: string) => `/${trap}`,
  (trap: string) => `/${trap}/groups`,
  (trap: string) => `/groups/${trap}/datasets`,
  (trap: string) => `/groups/a${trap}b/datasets`,
  (trap: string) => `/groups/1/datasets/2/tables/Sales${trap}`,
  (trap: string) => `/groups/1/datasets/2/tables/${trap}/rows`,
);

describe('readRawPath() whatever is tried', () => {
  it('lets no trap through, however it is encoded and wherever it stands', () => {
    fc.assert(
      fc.property(encodings, places, (trap, place) => {
        const path = place(trap);
        expect(refusalOf(path)).toMatchObject({ code: 'invalid_request', details: { errors: [{ path: 'path' }] } });
      }),
      { numRuns: 2_000 },
    );
  });

  it('sends what it takes below /v1.0/myorg and nowhere else', async () => {
    const segment = fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ maxLength: 8 }), encodings);
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(segment, { minLength: 1, maxLength: 4 }), async (segments) => {
        const path = `/${segments.join('/')}`.split('?', 1)[0] ?? '';
        if (refusalOf(path) !== undefined) return;
        taken++;
        const [url = '', ...others] = await sent(path);
        expect(others).toEqual([]);
        expect(url).toMatch(/^\/v1\.0\/myorg(\/[A-Za-z0-9\-_.!~*%]+)+$/);
        expect(decodeURIComponent(url).normalize('NFKC')).not.toMatch(/\.\.|\/\/|[\\@:;'"()\p{Cc}]|%[0-9a-f]{2}/iu);
      }),
      { numRuns: 600 },
    );
    expect(taken).toBeGreaterThan(50);
  });
});
