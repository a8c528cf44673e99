import type { AnyEndpoint, ReplyOf } from '../shared/contract/endpoint.ts';
import { contract, endpoints } from '../shared/contract/endpoints.ts';
import { createApi } from './createApi.ts';
import { createDataset } from './datasets/createDataset.ts';
import { deleteDataset } from './datasets/deleteDataset.ts';
import { getTable } from './datasets/getTable.ts';
import { listTables } from './datasets/listTables.ts';
import { updateTable } from './datasets/updateTable.ts';
import type { Call, SignedInCall } from './http/call.ts';
import { allMethods, register, registerRoute } from './http/register.ts';
import { serve, servePublic } from './http/serve.ts';
import { serveStatic } from './http/serveStatic.ts';
import { serveUnknown } from './http/serveUnknown.ts';
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
import { readSettings } from './settings.ts';

const settings = readSettings(process.env);
const { cloud, verifyCaller, checkReady, powerBiFor, at, inDataset, pushTo, writeTo, rawFor } = createApi(settings);
const options = { verifyCaller, maxBodyBytes: settings.maxBodyBytes };

// The table of contents: one line an endpoint.
open(contract.getConfig, () => tellConfig(settings, cloud));
open(contract.getHealth, () => ({ status: 'ok' }) as const);
open(contract.getReadiness, () => checkReady());
open(contract.getOpenApi, () => tellOpenApi());
signedIn(contract.getMe, ({ caller, query }) => tellMe(settings, caller, query.check && powerBiFor(caller)));
signedIn(contract.listGroups, async ({ caller, query }) =>
  knownPage(await listGroups(powerBiFor(caller), query), query),
);
signedIn(contract.listDatasets, async ({ caller, params, query }) =>
  cutPage(await listDatasets(await at(caller, params)), query),
);
signedIn(contract.createDataset, async ({ caller, params, body }) => createDataset(await at(caller, params), body));
signedIn(contract.getDataset, async ({ caller, params }) => (await inDataset(caller, params)).dataset);
signedIn(contract.deleteDataset, async ({ caller, params }) => deleteDataset(await inDataset(caller, params)));
signedIn(contract.startRefresh, async ({ caller, params, body }) =>
  startRefresh(await inDataset(caller, params), body),
);
signedIn(contract.listRefreshes, async ({ caller, params, query }) =>
  cutPage(await listRefreshes(await inDataset(caller, params), query.skip + query.top + 1), query),
);
signedIn(contract.runQuery, async ({ caller, params, body }) => queryDataset(await inDataset(caller, params), body));
signedIn(contract.listReports, async ({ caller, params, query }) =>
  cutPage(await listReports(await at(caller, params)), query),
);
signedIn(contract.listTables, async ({ caller, params, query }) => listTables(await inDataset(caller, params), query));
signedIn(contract.getTable, async ({ caller, params, query }) => getTable(await pushTo(caller, params), query.rows));
signedIn(contract.updateTable, async ({ caller, params, body }) => updateTable(await writeTo(caller, params), body));
signedIn(contract.addRows, async ({ caller, params, body, idempotencyKey }) =>
  addRows(await writeTo(caller, params), body.rows, idempotencyKey),
);
signedIn(contract.deleteRows, async ({ caller, params }) => deleteRows(await writeTo(caller, params)));
signedIn(contract.startPush, async ({ caller, params, body }) =>
  startPush(await writeTo(caller, params), params.pushId, body),
);
signedIn(contract.addBatch, async ({ caller, params, query, body, bytes }) => {
  return await addBatch(await pushTo(caller, params), params.pushId, query.driver, {
    n: params.n,
    rows: body.rows,
    bytes,
  });
});
signedIn(contract.getPush, async ({ caller, params }) => getPush(await pushTo(caller, params), params.pushId));
signedIn(contract.completePush, async ({ caller, params, body }) =>
  completePush(await pushTo(caller, params), params.pushId, body),
);
signedIn(contract.cancelPush, async ({ caller, params }) => cancelPush(await pushTo(caller, params), params.pushId));
signedIn(contract.listPushes, async ({ caller, params, query }) =>
  cutPage(await listPushes(await pushTo(caller, params), query.skip + query.top + 1), query),
);
signedIn(contract.sendRaw, async ({ caller, body, bytes, files, log }) =>
  sendRaw(rawFor(caller, log), body, files, bytes),
);

// The host takes the first route that fits in alphabetical order of names: these two have to come last.
registerRoute('zUnknownApi', 'api/{*path}', [...allMethods], serveUnknown(endpoints));
registerRoute(
  'zzStatic',
  '{*path}',
  ['GET', 'HEAD'],
  serveStatic(new URL('../addin/', import.meta.url), {
    frameAncestors: settings.frameAncestors,
    signIn: settings.entraSignInUrl ?? cloud.login,
  }),
);

function open<E extends AnyEndpoint>(endpoint: E, work: (call: Call<E>) => ReplyOf<E> | Promise<ReplyOf<E>>): void {
  register(endpoint, servePublic(options, endpoint, work));
}

function signedIn<E extends AnyEndpoint>(endpoint: E, work: (call: SignedInCall<E>) => Promise<ReplyOf<E>>): void {
  register(endpoint, serve(options, endpoint, work));
}
