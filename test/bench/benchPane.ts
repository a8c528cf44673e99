import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { createApi, type CallApi } from '../../addin/api/createApi.ts';
import { createTarget } from '../../addin/panes/createTarget.ts';
import { realClock } from '../../addin/push/clock.ts';
import { preparePush, type PreparedPush } from '../../addin/push/preparePush.ts';
import type { PushTarget } from '../../addin/push/pushTarget.ts';
import { runPush } from '../../addin/push/runPush.ts';
import type { Table } from '../../shared/table/table.ts';

/** The pane without its screen: the real code that calls the API and drives a push. */
export interface BenchPane {
  readonly callApi: CallApi;
  /** Creates a dataset with the table's columns. */
  createTarget(table: Table): Promise<PushTarget>;
  prepare(table: Table, target: PushTarget): Promise<PreparedPush>;
  /**
   * Pushes a table, from the click to the receipt.
   * @throws Error when Power BI has not every row once
   */
  push(table: Table, target: PushTarget): Promise<void>;
}

const tokenReply = z.object({ access_token: z.string() });

/** Signs in once; the token outlives the bench. */
export async function openBenchPane(entra: string, apiOrigin: string): Promise<BenchPane> {
  const token = await signIn(entra);
  const callApi = createApi({ getToken: () => Promise.resolve(token), fetch, origin: apiOrigin });

  async function prepare(table: Table, target: PushTarget): Promise<PreparedPush> {
    const source = { workbook: 'bench.xlsx', sheet: 'Orders', range: 'A1' };
    const input = { id: randomUUID(), table, mode: 'append', target, source } as const;
    const prepared = await preparePush(input, () => undefined, new AbortController().signal);
    if (!prepared) throw new Error('Nobody has given up, and there is no push.');
    return prepared;
  }

  return {
    callApi,
    prepare,
    async createTarget(table) {
      const wanted = {
        kind: 'new',
        groupId: undefined,
        name: `Bench ${randomUUID()}`,
        allowDuplicateName: false,
      } as const;
      return (await createTarget(callApi, wanted, table)).target;
    },
    async push(table, target) {
      const { signal } = new AbortController();
      const run = { callApi, clock: realClock, onProgress: () => undefined, signal };
      const receipt = await runPush(await prepare(table, target), run);
      if (receipt?.outcome === 'complete' && receipt.rowsFound === table.rowCount) return;
      throw new Error(`The push of ${table.rowCount} rows came to this: ${JSON.stringify(receipt)}`);
    },
  };
}

async function signIn(entra: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${entra}/local/token`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ user: 'anna', expiresIn: 3600 }),
  });
  return tokenReply.parse(await answer.json()).access_token;
}
