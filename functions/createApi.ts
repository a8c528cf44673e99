import { clouds, type Cloud } from './auth/cloud.ts';
import type { Caller } from './auth/caller.ts';
import { createCallerVerifier, type VerifyCaller } from './auth/createCallerVerifier.ts';
import { createTokenBroker } from './auth/createTokenBroker.ts';
import { signingKeysUrl } from './auth/signingKeysUrl.ts';
import { connectPowerBi } from './powerbi/connectPowerBi.ts';
import { datasetUrl } from './powerbi/datasetUrl.ts';
import type { Place } from './powerbi/placeOf.ts';
import type { PowerBi } from './powerbi/powerBi.ts';
import { checkPolicy } from './pushes/checkPolicy.ts';
import { checkIsPushDataset, createDatasetAccess } from './pushes/datasetAccess.ts';
import type { PlaceContext } from './pushes/placeContext.ts';
import type { PushContext } from './pushes/pushContext.ts';
import type { Settings } from './settings.ts';
import { Records } from './store/records.ts';
import { storageClient } from './store/storageClient.ts';

/** Where one table is. */
type TablePlace = Place & { readonly datasetId: string; readonly tableName: string };

/** The parts that the endpoints are made of, put together once from the settings. */
export interface Api {
  readonly cloud: Cloud;
  readonly verifyCaller: VerifyCaller;
  /** Power BI as a caller may use it. */
  readonly powerBiFor: (caller: Caller) => PowerBi;
  /** A workspace or dataset, after policy has let it pass. */
  readonly at: <At extends Place>(caller: Caller, place: At) => PlaceContext<At>;
  /** A table: policy, then Power BI's own answer whether the caller may see its dataset and whether it takes rows. */
  readonly pushTo: (caller: Caller, place: TablePlace) => Promise<PushContext>;
}

/** Puts the API together. */
export function createApi(settings: Settings): Api {
  const cloud = clouds[settings.cloud];
  const records = new Records(storageClient(settings.storage));
  const broker = createTokenBroker({
    cloud,
    clientId: settings.clientId,
    credential: settings.credential,
    scopes: settings.powerBiScopes,
    loopbackUrl: settings.entraLoopbackUrl,
  });
  const connection = {
    apiUrl: settings.powerBiApiUrl ?? cloud.powerBiApi,
    getToken: broker.powerBiToken,
    forget: broker.forget,
  };
  const access = createDatasetAccess(() => performance.now());
  const powerBiFor = (caller: Caller) => connectPowerBi(connection, caller);

  function at<At extends Place>(caller: Caller, place: At): PlaceContext<At> {
    checkPolicy(settings.policy, place);
    const urlOf = (datasetId: string) => datasetUrl(cloud.powerBiApp, place, datasetId);
    return { powerBi: powerBiFor(caller), records, tenantId: caller.tenantId, place, datasetUrl: urlOf };
  }

  async function pushTo(caller: Caller, place: TablePlace): Promise<PushContext> {
    const context = at(caller, place);
    const dataset = await access(context.powerBi, caller, place);
    checkIsPushDataset(dataset);
    const { datasetId, tableName } = place;
    return {
      caller,
      place,
      records,
      powerBi: context.powerBi,
      times: settings.push,
      now: () => new Date(),
      address: { tenantId: caller.tenantId, datasetId, tableName },
      datasetUrl: dataset.webUrl ?? context.datasetUrl(datasetId),
    };
  }

  const verifyCaller = createCallerVerifier({
    cloud,
    clientId: settings.clientId,
    appIdUri: settings.appIdUri,
    allowedTenants: settings.allowedTenants,
    keysUrl: signingKeysUrl(cloud, settings.entraLoopbackUrl),
  });
  return { cloud, verifyCaller, powerBiFor, at, pushTo };
}
