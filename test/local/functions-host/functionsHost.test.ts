import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MAX_BODY_BYTES } from '../../../local/functions-host/readBody.ts';
import { startChild, type Child } from '../../../local/processes/startChild.ts';
import { sendRaw } from './sendRaw.ts';

const root = resolve(import.meta.dirname, '../../..');
const thrown = Promise.withResolvers<string>();

function startHost(bundle: string, env: NodeJS.ProcessEnv = {}): Promise<Child> {
  return startChild({
    name: 'functions host',
    command: process.execPath,
    args: [
      resolve(root, 'local/functions-host/main.ts'),
      '--port',
      '0',
      '--bundle',
      bundle,
      '--host-name',
      'localhost:3000',
    ],
    env: { ...process.env, ...env },
    isReady: (line) => line.startsWith('ready '),
    log: (line) => {
      if (line.includes('throws failed')) thrown.resolve(line);
    },
  });
}

interface Echo {
  readonly url: string;
  readonly params: Record<string, string>;
  readonly query: Record<string, string>;
  readonly headers: Record<string, string>;
  readonly body: string;
}

describe('functions host', () => {
  let host: Child;
  let base: string;

  beforeAll(async () => {
    host = await startHost('test/local/functions-host/bundle.ts');
    base = host.readyLine.replace('ready ', '');
  });
  afterAll(() => host.stop());

  const get = async (path: string): Promise<string> => (await sendRaw(base, 'GET', path)).body.toString();
  const echo = async (path: string, options: Parameters<typeof sendRaw>[3]): Promise<Echo> =>
    JSON.parse((await sendRaw(base, 'POST', path, options)).body.toString()) as Echo;

  describe('routes', () => {
    it('asks functions in the order of their upper-cased names, whatever their routes', async () => {
      expect(await get('/items/search')).toBe('any');
    });
    it('matches literal segments without regard to case, and a trailing slash', async () => {
      expect(await get('/ITEMS/7/')).toBe('any');
    });
    it('keeps {id:guid} to GUIDs', async () => {
      expect(await get('/guids/3f2504e0-4f89-41d3-9a0c-0305e82c3301')).toBe('guid');
      expect(await get('/guids/nine')).toBe('rest guids/nine');
    });
    it('keeps {id:int} to integers', async () => {
      expect(await get('/ints/-9/x')).toBe('int');
      expect(await get('/ints/9.5/x')).toBe('rest ints/9.5/x');
    });
    it('gives {*path} all that is left, and matches without any', async () => {
      expect(await get('/a/b.js')).toBe('rest a/b.js');
      expect(await get('/')).toBe('rest ');
    });
    it('decodes a segment once and leaves an encoded slash', async () => {
      const { params } = await echo('/echo/Q1%20sales%20%232%20%E2%80%93%20%C3%84%2FB%2525', {});
      expect(params.name).toBe('Q1 sales #2 – Ä%2FB%25');
    });
    it.each(['PUT', 'HEAD', 'OPTIONS'])('answers 404 without a word to %s where it is not declared', async (method) => {
      const answer = await sendRaw(base, method, '/echo/x');
      expect(answer.status).toBe(404);
      expect(answer.body).toHaveLength(0);
    });
  });

  describe('requests', () => {
    it('hands a body over as sent, gzipped or not', async () => {
      const body = gzipSync('rows');
      const received = await echo('/echo/x', {
        body,
        headers: { 'content-encoding': 'gzip', 'content-length': body.length },
      });
      expect(Buffer.from(received.body, 'base64')).toEqual(body);
      expect(received.headers['content-encoding']).toBe('gzip');
    });
    it('loses a chunked body', async () => {
      const received = await echo('/echo/x', { body: 'rows', headers: { 'transfer-encoding': 'chunked' } });
      expect(received.body).toBe('');
    });
    it('refuses a body over 100 MB before it is sent', async () => {
      const answer = await sendRaw(base, 'POST', '/echo/x', {
        headers: { 'content-length': MAX_BODY_BYTES + 1, expect: '100-continue' },
      });
      expect(answer.status).toBe(413);
    });
    it('joins repeated query keys and headers with a comma', async () => {
      const received = await echo('/echo/x?a=1&b=2&A=3+4', { headers: { 'x-two': ['1', '2'] } });
      expect(received.query).toEqual({ a: '1,3 4', b: '2' });
      expect(received.headers['x-two']).toBe('1,2');
    });
    it('answers as itself and as its front, and to nobody else', async () => {
      const { url } = await echo('/echo/x?a=1', { headers: { host: 'localhost:3000' } });
      expect(url).toBe('http://localhost:3000/echo/x?a=1');
      const answer = await sendRaw(base, 'GET', '/', { headers: { host: 'evil.example' } });
      expect(answer.status).toBe(421);
      expect(answer.body.toString()).toContain('Call it as 127.0.0.1 or localhost');
    });
  });

  describe('replies', () => {
    it('sends status, headers, bytes and the date, and keeps the headers of the connection to itself', async () => {
      const answer = await sendRaw(base, 'GET', '/headers');
      expect(answer.status).toBe(418);
      expect([...answer.body]).toEqual([0, 255]);
      expect(answer.headers).toMatchObject({ 'x-one': '1', 'content-length': '2', connection: 'close' });
      expect(Date.parse(answer.headers.date ?? '')).not.toBeNaN();
    });
    it('answers 204 where a handler returns nothing', async () => {
      expect((await sendRaw(base, 'GET', '/nothing')).status).toBe(204);
    });
    it('answers an empty 500 where a handler throws, and logs why', async () => {
      const answer = await sendRaw(base, 'GET', '/throws');
      expect(answer.status).toBe(500);
      expect(answer.body).toHaveLength(0);
      expect(await thrown.promise).toContain('a handler that throws');
    });
  });
});

describe('functions host at start', () => {
  it('prints only the sentence of a bundle that refuses its settings', async () => {
    await expect(startHost('test/local/functions-host/badSettings.ts')).rejects.toThrow(
      /^The functions host stopped \(exit code 1\)\.\nENTRA_CLIENT_ID must be a GUID\.$/,
    );
  });
  it('refuses a bundle that registers nothing', async () => {
    await expect(startHost('test/local/functions-host/sendRaw.ts')).rejects.toThrow(
      /sendRaw\.ts registered no HTTP function\./,
    );
  });
  it('ends with the process that started it', async () => {
    const host = await startHost('test/local/functions-host/bundle.ts');
    host.hangUp();
    expect(await host.ended).toBe('The functions host stopped (exit code 0).');
  });
});
