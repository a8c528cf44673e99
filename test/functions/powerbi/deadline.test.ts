import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connectPowerBi } from '../../../functions/powerbi/connectPowerBi.ts';
import { deadlineAfter, earliestDeadline, isPast } from '../../../functions/powerbi/deadline.ts';
import { postRows } from '../../../functions/powerbi/postRows.ts';
import type { PowerBi } from '../../../functions/powerbi/powerBi.ts';
import { listen } from '../../../local/http/listen.ts';

const caller = { tenantId: 't', objectId: 'o', name: 'Anna', scopes: [], assertion: 'a' };
const place = { datasetId: 'd1', tableName: 'Sales' };

describe('deadlineAfter()', () => {
  it('is not past before its time', () => {
    expect(isPast(deadlineAfter(60_000))).toBe(false);
  });

  it('is past when its time is over, even if its timer has not run yet', () => {
    const signal = deadlineAfter(0);
    expect(signal.aborted).toBe(false);
    expect(isPast(signal)).toBe(true);
  });

  it('aborts when its time is over', async () => {
    const signal = deadlineAfter(1);
    await once(signal, 'abort');
    expect(signal.reason).toMatchObject({ name: 'TimeoutError' });
    expect(isPast(signal)).toBe(true);
  });
});

describe('isPast()', () => {
  it('goes by the abort alone for a signal of another kind', () => {
    const controller = new AbortController();
    expect(isPast(controller.signal)).toBe(false);
    controller.abort();
    expect(isPast(controller.signal)).toBe(true);
  });
});

describe('earliestDeadline()', () => {
  it('is past when one of them is, even if no timer has run yet', () => {
    const signal = earliestDeadline(deadlineAfter(60_000), deadlineAfter(0));
    expect(signal.aborted).toBe(false);
    expect(isPast(signal)).toBe(true);
  });

  it('is not past before any of them', () => {
    expect(isPast(earliestDeadline(deadlineAfter(60_000), new AbortController().signal))).toBe(false);
  });

  it('aborts with the first of them', () => {
    const controller = new AbortController();
    const signal = earliestDeadline(deadlineAfter(60_000), controller.signal);
    controller.abort();
    expect(signal.aborted).toBe(true);
  });
});

describe('postRows() with a deadline', () => {
  let server: Server;
  let powerBi: PowerBi;
  let received = 0;
  const rows = Buffer.from('{"rows":[{"a":1}]}');

  beforeAll(async () => {
    server = createServer((request, response) => {
      received += 1;
      request.resume().on('end', () => response.end('{}'));
    });
    const apiUrl = `http://127.0.0.1:${await listen(server, 0)}`;
    const getToken = () => Promise.resolve('token');
    powerBi = connectPowerBi({ apiUrl, getToken, forget: () => undefined }, caller);
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  it('sends nothing once it is overdue, and says that nothing has left', async () => {
    await expect(postRows(powerBi, place, rows, deadlineAfter(0))).rejects.toMatchObject({
      name: 'NoAnswer',
      message: 'The time for this request was over before it left.',
      neverSent: true,
    });
    expect(received).toBe(0);
    expect((await postRows(powerBi, place, rows, deadlineAfter(60_000))).status).toBe(200);
    expect(received).toBe(1);
  });
});
