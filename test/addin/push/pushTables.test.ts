import { afterEach, describe, expect, it } from '@jest/globals';
import { createApi } from '../../../addin/api/createApi.ts';
import { pushTables } from '../../../addin/push/pushTables.ts';
import type { TablesOrder } from '../../../addin/push/tablesOrder.ts';
import type { TablesProgress } from '../../../addin/push/tablesProgress.ts';
import { customers, sales } from '../panes/tables/tables.ts';
import { listen, problem } from '../api/listen.ts';
import { steppedClock } from './steppedClock.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(() => Promise.all(closers.splice(0).map((close) => close())));

const source = { workbook: 'Sales.xlsx', sheet: 'Sheet1', range: 'A1:B9' };

const order: TablesOrder = {
  groupId: undefined,
  name: 'Sales 2026',
  namesakes: [],
  tables: [customers, sales].map(({ draft: { table } }) => ({
    id: `first-${table.name}`,
    table,
    measures: [],
    source,
  })),
  relationships: [],
  retentionPolicy: 'None',
};

/** An API that refuses to start any push; `asked` says what for. */
async function scene() {
  const asked: string[] = [];
  const server = await listen((request) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    asked.push(`${request.method} ${path.replace('/api/datasets', '')}`);
    if (request.method === 'PUT') return problem(403, 'not_permitted');
    if (path.endsWith('/cancel')) return problem(404, 'push_not_found');
    const { name, retentionPolicy } = order;
    const created = { id: 'd', name, webUrl: 'https://app.powerbi.com/d', defaultMode: 'Push', retentionPolicy };
    return { status: 201, json: { ...created, tables: [], relationships: [], notes: [], creationEnds: '2027-10-31' } };
  });
  closers.push(server.close);
  const progress: TablesProgress[] = [];
  const run = {
    callApi: createApi({ getToken: () => Promise.resolve('token'), fetch, origin: server.origin }),
    clock: steppedClock(),
    signal: new AbortController().signal,
    onProgress: (step: TablesProgress) => progress.push(step),
  };
  const refused = { code: 'not_permitted' };
  return { asked, run, refused, push: pushTables(order) };
}

describe('pushTables()', () => {
  it('does not come back to a table that was left, unless the rest is pushed', async () => {
    const { asked, run, refused, push } = await scene();
    await expect(push.run(run)).rejects.toMatchObject(refused);
    await expect(push.leave(run)).rejects.toMatchObject(refused);
    await expect(push.run(run)).rejects.toMatchObject(refused);
    await expect(push.runRest(run)).rejects.toMatchObject(refused);
    expect(asked.slice(1)).toEqual([
      'PUT /d/tables/Customers/pushes/first-Customers',
      'POST /d/tables/Customers/pushes/first-Customers/cancel',
      'PUT /d/tables/Sales/pushes/first-Sales',
      'PUT /d/tables/Sales/pushes/first-Sales',
      'PUT /d/tables/Customers/pushes/first-Customers',
    ]);
  });

  it('starts a table again under another id', async () => {
    const { asked, run, refused, push } = await scene();
    await expect(push.run(run)).rejects.toMatchObject(refused);
    await expect(push.startAgain('Customers', 'second', run)).rejects.toMatchObject(refused);
    expect(asked.slice(2)).toEqual([
      'POST /d/tables/Customers/pushes/first-Customers/cancel',
      'PUT /d/tables/Customers/pushes/second',
    ]);
  });
});
