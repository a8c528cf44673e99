import type { HttpHandler } from '@azure/functions';
import type { AnyEndpoint, ReplyOf } from '../shared/contract/endpoint.ts';
import { contract } from '../shared/contract/endpoints.ts';
import type { EndpointName } from '../shared/contract/routes.ts';
import { createApi } from './createApi.ts';
import { createDataset } from './datasets/createDataset.ts';
import { deleteDataset } from './datasets/deleteDataset.ts';
import { getTable } from './datasets/getTable.ts';
import { listTables } from './datasets/listTables.ts';
import { updateTable } from './datasets/updateTable.ts';
import type { Call, SignedInCall } from './http/call.ts';
import { serve, servePublic } from './http/serve.ts';
import { tellConfig } from './http/tellConfig.ts';
import { tellMe } from './http/tellMe.ts';
import { tellOpenApi } from './http/tellOpenApi.ts';
import { cutPage, knownPage } from './powerbi/cutPage.ts';
import { listDatasets } from './powerbi/listDatasets.ts';
import { listGroups } from './powerbi/listGroups.ts';
import { listRefreshes } from './powerbi/listRefreshes.ts';
import { listReports } from './powerbi/listReports.ts';
import { queryDataset } from './powerbi/queryDataset.ts';
import { startRefresh } from './powerbi/startRefresh.ts';
import { addBatch } from './pushes/addBatch.ts';
import { addRows } from './pushes/addRows.ts';
import { cancelPush } from './pushes/cancelPush.ts';
import { completePush } from './pushes/completePush.ts';
import { deleteRows } from './pushes/deleteRows.ts';
import { getPush } from './pushes/getPush.ts';
import { listPushes } from './pushes/listPushes.ts';
import { startPush } from './pushes/startPush.ts';
import { sendRaw } from './raw/sendRaw.ts';
import type { Settings } from './settings.ts';

/** What serves each endpoint but `getHealth`, which is served without all this. */
export type Handlers = Readonly<Record<Exclude<EndpointName, 'getHealth'>, HttpHandler>>;

/**
 * Puts the API together.
 * @throws {SettingsError} when the certificate or the connection string of the storage can't be read
 */
export function createHandlers(settings: Settings): Handlers {
  const { cloud, verifyCaller, checkReady, powerBiFor, at, inDataset, pushTo, writeTo, rawFor } = createApi(settings);
  const options = { verifyCaller, maxBodyBytes: settings.maxBodyBytes };

  function open<E extends AnyEndpoint>(endpoint: E, work: (call: Call<E>) => ReplyOf<E> | Promise<ReplyOf<E>>) {
    return servePublic(options, endpoint, work);
  }

  function signedIn<E extends AnyEndpoint>(endpoint: E, work: (call: SignedInCall<E>) => Promise<ReplyOf<E>>) {
    return serve(options, endpoint, work);
  }

  // The table of contents: one line an endpoint.
  return {
    getConfig: open(contract.getConfig, () => tellConfig(settings, cloud)),
    getReadiness: open(contract.getReadiness, () => checkReady()),
    getOpenApi: open(contract.getOpenApi, () => tellOpenApi()),
    getMe: signedIn(contract.getMe, ({ caller, query }) => tellMe(settings, caller, query.check && powerBiFor(caller))),
    listGroups: signedIn(contract.listGroups, async ({ caller, query }) =>
      knownPage(await listGroups(powerBiFor(caller), query), query),
    ),
    listDatasets: signedIn(contract.listDatasets, async ({ caller, params, query }) =>
      cutPage(await listDatasets(await at(caller, params)), query),
    ),
    createDataset: signedIn(contract.createDataset, async ({ caller, params, body }) =>
      createDataset(await at(caller, params), body),
    ),
    getDataset: signedIn(contract.getDataset, async ({ caller, params }) => (await inDataset(caller, params)).dataset),
    deleteDataset: signedIn(contract.deleteDataset, async ({ caller, params }) =>
      deleteDataset(await inDataset(caller, params)),
    ),
    startRefresh: signedIn(contract.startRefresh, async ({ caller, params, body }) =>
      startRefresh(await inDataset(caller, params), body),
    ),
    listRefreshes: signedIn(contract.listRefreshes, async ({ caller, params, query }) =>
      cutPage(await listRefreshes(await inDataset(caller, params), query.skip + query.top + 1), query),
    ),
    runQuery: signedIn(contract.runQuery, async ({ caller, params, body }) =>
      queryDataset(await inDataset(caller, params), body),
    ),
    listReports: signedIn(contract.listReports, async ({ caller, params, query }) =>
      cutPage(await listReports(await at(caller, params)), query),
    ),
    listTables: signedIn(contract.listTables, async ({ caller, params, query }) =>
      listTables(await inDataset(caller, params), query),
    ),
    getTable: signedIn(contract.getTable, async ({ caller, params, query }) =>
      getTable(await pushTo(caller, params), query.rows),
    ),
    updateTable: signedIn(contract.updateTable, async ({ caller, params, body }) =>
      updateTable(await writeTo(caller, params), body),
    ),
    addRows: signedIn(contract.addRows, async ({ caller, params, body, idempotencyKey }) =>
      addRows(await writeTo(caller, params), body.rows, idempotencyKey),
    ),
    deleteRows: signedIn(contract.deleteRows, async ({ caller, params }) => deleteRows(await writeTo(caller, params))),
    startPush: signedIn(contract.startPush, async ({ caller, params, body }) =>
      startPush(await writeTo(caller, params), params.pushId, body),
    ),
    addBatch: signedIn(contract.addBatch, async ({ caller, params, query, body, bytes }) =>
      addBatch(await pushTo(caller, params), params.pushId, query.driver, { n: params.n, rows: body.rows, bytes }),
    ),
    getPush: signedIn(contract.getPush, async ({ caller, params }) =>
      getPush(await pushTo(caller, params), params.pushId),
    ),
    completePush: signedIn(contract.completePush, async ({ caller, params, body }) =>
      completePush(await pushTo(caller, params), params.pushId, body),
    ),
    cancelPush: signedIn(contract.cancelPush, async ({ caller, params }) =>
      cancelPush(await pushTo(caller, params), params.pushId),
    ),
    listPushes: signedIn(contract.listPushes, async ({ caller, params, query }) =>
      cutPage(await listPushes(await pushTo(caller, params), query.skip + query.top + 1), query),
    ),
    sendRaw: signedIn(contract.sendRaw, async ({ caller, body, bytes, files, log }) =>
      sendRaw(rawFor(caller, log), body, files, bytes),
    ),
  };
}
