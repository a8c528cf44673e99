import { afterEach, describe, expect, it } from '@jest/globals';
import { createApi } from '../../../../addin/api/createApi.ts';
import { SignInError } from '../../../../addin/auth/signInError.ts';
import type { SignInWish } from '../../../../addin/panes/paneServices.ts';
import { useTablesPush } from '../../../../addin/panes/tables/useTablesPush.ts';
import type { TablesOrder } from '../../../../addin/push/tablesOrder.ts';
import { listen, problem } from '../../api/listen.ts';
import { runHook } from '../runHook.ts';
import { servicesOf } from '../servicesOf.ts';
import { customers } from './tables.ts';

const source = { workbook: 'Sales.xlsx', sheet: 'Customers', range: 'A1:A3' };

const order: TablesOrder = {
  groupId: 'finance',
  name: 'Sales 2026',
  namesakes: [],
  tables: [{ id: 'push', table: customers.draft.table, measures: [], source }],
  relationships: [],
  retentionPolicy: 'None',
};

const closers: (() => Promise<unknown>)[] = [];
afterEach(() => Promise.all(closers.splice(0).map((close) => close())));

describe('useTablesPush()', () => {
  it('signs in with the claims that the problem asks for', async () => {
    const claims = '{"access_token":{}}';
    const server = await listen(() => problem(401, 'claims_challenge', { claims }));
    closers.push(server.close);
    const getToken = ({ challenge }: SignInWish) =>
      challenge === undefined ? Promise.resolve('token') : Promise.reject(new SignInError('click-needed'));
    const wishes: (SignInWish | undefined)[] = [];
    const services = servicesOf({
      callApi: createApi({ getToken, fetch, origin: server.origin }),
      signIn: (how) => Promise.resolve(void wishes.push(how)),
    });
    const hook = await runHook(() => useTablesPush(services), undefined);
    await hook.use(({ start }) => start(order));
    await hook.until((push) => push.problem?.code === 'claims_challenge');
    await hook.use(({ signInAndResume }) => signInAndResume());
    expect(wishes).toEqual([{ challenge: claims }]);
    await hook.end();
  });
});
