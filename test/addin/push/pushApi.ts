import { createHash } from 'node:crypto';
import { createApi } from '../../../addin/api/createApi.ts';
import { listen, problem, type Answer, type Received } from '../api/listen.ts';

/** A fault: what the next request of a kind gets in place of its answer. `lost` does the work, then drops the connection. */
export type Fault = Answer | 'lost' | (() => Promise<unknown>);

type Kind = 'start' | 'batch' | 'complete' | 'cancel' | 'get';

/** The pushes part of the API over real HTTP, as its contract says, with faults on request. */
export async function startPushApi({ inFlight = 4, sendAhead = 2 } = {}) {
  const faults: Partial<Record<Kind, Fault[]>> = {};
  const landed = new Map<number, { rows: number; digest: string; text: string }>();
  const seen: { kind: Kind; n: number | undefined; text: string; driver: string | null }[] = [];
  let driver = 0;
  let closed: 'complete' | 'cancelled' | undefined;
  let announced = { rows: 0, batches: 0 };
  let busy = 0;
  let mostBusy = 0;

  function receipt() {
    const rows = [...landed.values()].reduce((sum, batch) => sum + batch.rows, 0);
    return {
      outcome: closed,
      rowsSent: rows,
      rowsFound: rows,
      verifiedBy: 'mark',
      batchesInDoubt: [],
      doubledBatches: [],
      decisions: [],
      startedAt: '2026-11-24T08:00:00Z',
      finishedAt: '2026-11-24T08:01:00Z',
      datasetUrl: 'https://app.powerbi.com/datasets/d',
    };
  }

  function pushReply() {
    const batchesDone = [...landed].map(([n, { rows, digest }]) => ({ n, state: 'landed', rows, digest }));
    const rowsLanded = batchesDone.reduce((sum, { rows }) => sum + rows, 0);
    const state = closed ?? 'open';
    const startedAt = '2026-11-24T08:00:00Z';
    const reply = {
      id: 'p',
      mode: 'append',
      state,
      driver,
      verifiedBy: 'mark',
      inFlight,
      sendAhead,
      startedAt,
      batchesDone,
      rowsLanded,
    };
    return { ...reply, ...announced, ...(closed ? { receipt: receipt() } : {}) };
  }

  function work(kind: Kind, n: number, request: Received): Answer {
    if (kind === 'start') {
      driver += 1;
      announced = JSON.parse(request.text) as typeof announced;
      announced = { rows: announced.rows, batches: announced.batches };
      return { status: 200, json: pushReply() };
    }
    if (kind === 'get') return { status: 200, json: pushReply() };
    if (driver === 0) return problem(404, 'push_not_found');
    if (closed) return problem(409, 'push_closed');
    if (kind === 'batch') return land(n, request.text);
    closed = kind === 'complete' ? 'complete' : 'cancelled';
    return { status: 200, json: receipt() };
  }

  function land(n: number, text: string): Answer {
    const rows = (JSON.parse(text) as { rows: unknown[] }).rows.length;
    const digest = createHash('sha256').update(text).digest('hex');
    landed.set(n, { rows, digest, text });
    return { status: 200, json: { n, state: 'landed', rows, digest } };
  }

  const server = await listen(async (request) => {
    const url = new URL(request.url, 'http://localhost');
    const { kind, n } = kindOf(request.method, url.pathname);
    seen.push({ kind, n, text: request.text, driver: url.searchParams.get('driver') });
    busy += 1;
    mostBusy = Math.max(mostBusy, busy);
    try {
      const fault = faults[kind]?.shift();
      if (typeof fault === 'function') await fault();
      else if (fault === 'lost') work(kind, n ?? 0, request);
      if (fault === 'lost') return 'drop';
      return fault === undefined || typeof fault === 'function' ? work(kind, n ?? 0, request) : fault;
    } finally {
      busy -= 1;
    }
  });
  const callApi = createApi({ getToken: () => Promise.resolve('token'), fetch, origin: server.origin });
  return { callApi, faults, landed, seen, close: server.close, mostBusy: () => mostBusy };
}

function kindOf(method: string, pathname: string): { kind: Kind; n: number | undefined } {
  const batch = /\/batches\/(\d+)$/.exec(pathname)?.[1];
  if (batch !== undefined) return { kind: 'batch', n: Number(batch) };
  if (pathname.endsWith('/complete')) return { kind: 'complete', n: undefined };
  if (pathname.endsWith('/cancel')) return { kind: 'cancel', n: undefined };
  return { kind: method === 'PUT' ? 'start' : 'get', n: undefined };
}
