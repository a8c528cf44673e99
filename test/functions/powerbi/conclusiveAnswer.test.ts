import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { conclusiveAnswer } from '../../../functions/powerbi/conclusiveAnswer.ts';
import { deadlineAfter } from '../../../functions/powerbi/deadline.ts';
import { sendOnce, type Answer } from '../../../functions/powerbi/sendOnce.ts';
import { Problem } from '../../../shared/problem.ts';
import { listen } from '../../../local/http/listen.ts';

let server: Server;
let apiUrl = '';
let received = 0;
let respond: (response: ServerResponse) => void;

beforeAll(async () => {
  server = createServer((request, response) => {
    received += 1;
    request.resume().on('end', () => respond(response));
  });
  apiUrl = `http://127.0.0.1:${await listen(server, 0)}`;
});
beforeEach(() => {
  received = 0;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

async function post(url: string, signal = deadlineAfter(60_000)): Promise<Answer> {
  const path = '/datasets/d1/tables/Sales/rows';
  return await sendOnce(url, 'token', { method: 'POST', path, body: '{"rows":[]}', signal, repeatable: false });
}

const unreachable = {
  code: 'power_bi_unavailable',
  message: 'Power BI cannot be reached, so nothing was sent. Try again in a moment.',
  details: { retryAfter: 10 },
  cause: { name: 'NoAnswer', neverSent: true },
};

const sources = new URL('../../../functions/powerbi/', import.meta.url).href;

/** How a POST to an address fails in a Node of its own: to Jest, a system error of Node's is no `Error`. */
async function failureOutsideJest(url: string): Promise<unknown> {
  const script = `
    import { conclusiveAnswer } from '${sources}conclusiveAnswer.ts';
    import { sendOnce } from '${sources}sendOnce.ts';
    const request = { method: 'POST', path: '/x', signal: AbortSignal.timeout(20_000), repeatable: false };
    const failure = await conclusiveAnswer(sendOnce('${url}', 'token', request)).catch((error) => error);
    const { code, message, details, cause: { name, neverSent, cause } } = failure;
    console.log(JSON.stringify({ code, message, details, cause: { name, neverSent, cause: { code: cause.code } } }));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
  return JSON.parse(stdout);
}

describe('conclusiveAnswer()', () => {
  it.each([200, 201, 400, 401, 403, 404, 413, 429])('gives an answer of %s', async (status) => {
    respond = (response) => response.writeHead(status).end('{}');
    expect(await conclusiveAnswer(post(apiUrl))).toMatchObject({ status, text: '{}' });
  });

  it.each([408, 500, 502, 503, 504])('learns nothing from an answer of %s', async (status) => {
    respond = (response) => response.writeHead(status).end('{}');
    expect(await conclusiveAnswer(post(apiUrl))).toBeUndefined();
    expect(received).toBe(1);
  });

  it('learns nothing from a connection that is reset after the request has left', async () => {
    respond = (response) => response.socket?.resetAndDestroy();
    expect(await conclusiveAnswer(post(apiUrl))).toBeUndefined();
    expect(received).toBe(1);
  });

  it('learns nothing from an answer that breaks off', async () => {
    respond = (response) => {
      response.writeHead(200, { 'content-length': '10' }).write('{', () => response.destroy());
    };
    expect(await conclusiveAnswer(post(apiUrl))).toBeUndefined();
  });

  it('learns nothing when the deadline comes before the answer', async () => {
    const deadline = new AbortController();
    respond = () => deadline.abort();
    expect(await conclusiveAnswer(post(apiUrl, deadline.signal))).toBeUndefined();
    expect(received).toBe(1);
  });

  it('says that nothing was sent where the connection is refused', async () => {
    const closed = createServer();
    const port = await listen(closed, 0);
    await new Promise((resolve) => closed.close(resolve));
    expect(await failureOutsideJest(`http://127.0.0.1:${port}`)).toEqual({
      ...unreachable,
      cause: { ...unreachable.cause, cause: { code: 'ECONNREFUSED' } },
    });
  });

  it('says that nothing was sent where the time was over before', async () => {
    await expect(conclusiveAnswer(post(apiUrl, deadlineAfter(0)))).rejects.toMatchObject(unreachable);
    expect(received).toBe(0);
  });

  it('lets any other failure pass', async () => {
    const problem = new Problem('sign_in_again', 'Sign in again.');
    await expect(conclusiveAnswer(Promise.reject(problem))).rejects.toBe(problem);
  });
});
