import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { json } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { createClient } from '@hey-api/openapi-ts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { z } from 'zod';
import { tellOpenApi } from '../../../functions/http/tellOpenApi.ts';
import { loopbackUrl } from '../../../local/http/loopbackUrl.ts';
import { openApiUsage } from './openApiUsage.ts';

const build = resolve(import.meta.dirname, '../../../build');
let folder: string;

beforeAll(async () => {
  await mkdir(build, { recursive: true });
  folder = await mkdtemp(resolve(build, 'openapi-client-'));
  const document = resolve(folder, 'openapi.json');
  await writeFile(document, JSON.stringify(tellOpenApi()));
  await createClient({
    input: document,
    output: resolve(folder, 'client'),
    plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
    logs: { level: 'silent', file: false },
  });
  await writeFile(resolve(folder, 'usage.ts'), openApiUsage);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Compiles the program and the client under it; gives the errors, one line each. */
function compile(): readonly string[] {
  const program = ts.createProgram([resolve(folder, 'usage.ts')], {
    strict: true,
    noUncheckedIndexedAccess: true,
    outDir: resolve(folder, 'js'),
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    skipLibCheck: true,
  });
  program.emit();
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line + 1;
    return `${file?.fileName ?? ''}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

/** Runs the compiled program against a server that keeps the one request that it gets. */
async function sendOne(answer: object) {
  const usage = z
    .object({ addOne: z.custom<(baseUrl: string) => Promise<unknown>>((value) => typeof value === 'function') })
    .parse(await import(pathToFileURL(resolve(folder, 'js/usage.js')).href));
  const { promise: listening, resolve: isListening } = Promise.withResolvers<undefined>();
  const sent: unknown[] = [];
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      const { authorization, 'idempotency-key': key } = request.headers;
      sent.push({ method: request.method, url: request.url, authorization, key, body });
      response.writeHead(200, { 'content-type': 'application/json', connection: 'close' });
      response.end(JSON.stringify(answer));
    });
  }).listen(0, '127.0.0.1', () => {
    isListening(undefined);
  });
  await listening;
  const { port } = z.object({ port: z.number() }).parse(server.address());
  try {
    return { result: await usage.addOne(`${loopbackUrl(port)}/api`), sent };
  } finally {
    server.close();
  }
}

describe('a client that is generated from the OpenAPI document as it is', () => {
  it('compiles with strict types that are those of the contract, and sends what the API reads', async () => {
    expect(compile()).toEqual([]);
    const { result, sent } = await sendOne({ rowsAdded: 1, batches: 1, verifiedBy: 'mark', repeated: false });
    expect(result).toBe('mark');
    expect(sent).toEqual([
      {
        method: 'POST',
        url: `/api/groups/g/datasets/d/tables/${encodeURIComponent('Q1 sales #2 – ÄÖ')}/rows`,
        authorization: 'Bearer a-token',
        key: 'k',
        body: { rows: [{ Country: 'Norway', Amount: 1204.5, Sold: null }] },
      },
    ]);
  });
});
