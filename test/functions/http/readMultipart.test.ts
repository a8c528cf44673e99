import { describe, expect, it } from '@jest/globals';
import { readMultipart } from '../../../functions/http/readMultipart.ts';

const TYPE = 'multipart/form-data; boundary=b';

/** A body with boundary `b`; each part is its headers, an empty line and its content. */
function bodyOf(...parts: readonly (string | Buffer)[]): Buffer {
  const all = parts.flatMap((part) => [Buffer.from('--b\r\n'), Buffer.from(part), Buffer.from('\r\n')]);
  return Buffer.concat([...all, Buffer.from('--b--\r\n')]);
}

const field = (name: string, text: string) => `Content-Disposition: form-data; name="${name}"\r\n\r\n${text}`;
const file = (name: string, headers: string, bytes: Buffer) =>
  Buffer.concat([Buffer.from(`Content-Disposition: form-data; name="${name}"; ${headers}\r\n\r\n`), bytes]);

describe('readMultipart()', () => {
  it('gives the JSON of the part request and the other parts as files, byte for byte', async () => {
    const bytes = Buffer.from([0, 255, 13, 10, 45, 45]);
    const body = bodyOf(
      field('request', '{"path":"/imports","x":"Ü"}'),
      file('a', 'filename="Zahlen ü.xlsx"\r\nContent-Type: application/vnd.ms-excel', bytes),
      file('b', 'filename=""', Buffer.from('x')),
    );
    const { json, files } = await readMultipart(TYPE, body);
    expect(json.toString()).toBe('{"path":"/imports","x":"Ü"}');
    expect([...files.keys()]).toEqual(['a', 'b']);
    expect(files.get('a')).toEqual({ fileName: 'Zahlen ü.xlsx', contentType: 'application/vnd.ms-excel', bytes });
    expect(files.get('b')?.fileName).toBe('');
  });

  it('takes the part request as a file too', async () => {
    const part = file('request', 'filename="blob"\r\nContent-Type: application/json', Buffer.from('{}'));
    expect((await readMultipart(TYPE, bodyOf(part))).json.toString()).toBe('{}');
  });

  it.each([
    ['no part request', bodyOf(file('a', 'filename="a"', Buffer.from('x'))), 'request is missing'],
    ['two parts request', bodyOf(field('request', '{}'), field('request', '{}')), 'request is there twice'],
    [
      'a file twice',
      bodyOf(field('request', '{}'), ...Array<Buffer>(2).fill(file('a', 'filename="a"', Buffer.from('x')))),
      'a is there twice',
    ],
    ['a text beside the request', bodyOf(field('request', '{}'), field('a', 'x')), 'a is no file'],
    ['a request that is not UTF-8', bodyOf(file('request', 'filename="r"', Buffer.from([0xff]))), 'is not UTF-8'],
    [
      'a text request that is not UTF-8',
      bodyOf(Buffer.concat([Buffer.from(field('request', '"')), Buffer.from([0xff])])),
      'is not UTF-8',
    ],
    ['a body that breaks off', bodyOf(field('request', '{}')).subarray(0, -9), 'breaks off'],
    ['an empty body', Buffer.alloc(0), 'breaks off'],
    ['no parts', Buffer.from('hello'), 'breaks off'],
  ])('refuses %s', async (_, body, why) => {
    await expect(readMultipart(TYPE, body)).rejects.toMatchObject({
      code: 'invalid_request',
      message: expect.stringContaining(why),
    });
  });

  it('refuses a content type without a boundary', async () => {
    await expect(readMultipart('multipart/form-data', bodyOf(field('request', '{}')))).rejects.toMatchObject({
      code: 'invalid_request',
    });
  });
});
