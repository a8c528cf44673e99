import { randomUUID } from 'node:crypto';
import type { getReadiness } from '../shared/contract/config.ts';
import type { ReplyOf } from '../shared/contract/endpoint.ts';
import type { Caller } from './auth/caller.ts';
import { clouds, type Cloud } from './auth/cloud.ts';
import { createIdentityCredential } from './auth/createIdentityCredential.ts';
import { createCallerVerifier, type VerifyCaller } from './auth/createCallerVerifier.ts';
import { createTokenBroker } from './auth/createTokenBroker.ts';
import { createSigningKeys, type SigningKeys } from './auth/createSigningKeys.ts';
import { signingKeysUrl } from './auth/signingKeysUrl.ts';
import { checkIsPushDataset, createDatasetAccess } from './datasets/datasetAccess.ts';
import type { DatasetContext, PlaceContext } from './datasets/placeContext.ts';
import { pushContextFrom } from './datasets/pushContextFrom.ts';
import { createWorkspaceCheck } from './datasets/workspacePolicy.ts';
import { createWriteCheck } from './datasets/writeCheck.ts';
import { createReadyCheck } from './http/createReadyCheck.ts';
import { connectPowerBi } from './powerbi/connectPowerBi.ts';
import { datasetUrl } from './powerbi/datasetUrl.ts';
import type { Place } from './powerbi/placeOf.ts';
import type { PowerBi } from './powerbi/powerBi.ts';
import { createPostSlots } from './pushes/createPostSlots.ts';
import type { PushContext } from './pushes/pushContext.ts';
import type { RawContext } from './raw/rawContext.ts';
import type { Settings, StorageSettings } from './settings.ts';
import { Records } from './store/records.ts';
import { storageClient, type StorageAccess } from './store/storageClient.ts';

type DatasetPlace = Place & { readonly datasetId: string };
type TablePlace = DatasetPlace & { readonly tableName: string };

/** The parts that the endpoints are made of, put together once from the settings. */
export interface Api {
  readonly cloud: Cloud;
  readonly verifyCaller: VerifyCaller;
  /** Whether storage and signing keys are there; throws the problem of the one that isn't. */
  readonly checkReady: () => Promise<ReplyOf<typeof getReadiness>>;
  /** Power BI as a caller may use it. */
  readonly powerBiFor: (caller: Caller) => PowerBi;
  /** A workspace that policy has let pass. */
  readonly at: (caller: Caller, place: Place) => Promise<PlaceContext>;
  /** A dataset: policy, then Power BI's own answer whether the caller may see it. */
  readonly inDataset: (caller: Caller, place: DatasetPlace) => Promise<DatasetContext>;
  /** A table of a dataset that takes rows. */
  readonly pushTo: (caller: Caller, place: TablePlace) => Promise<PushContext>;
  /** A table of a dataset that takes rows, for a caller who may write to it: only such a one may hold its gate. */
  readonly writeTo: (caller: Caller, place: TablePlace) => Promise<PushContext>;
  /** What a raw request needs. */
  readonly rawFor: (caller: Caller, log: (line: string) => void) => RawContext;
}

/** Puts the API together. */
export function createApi(settings: Settings): Api {
  const cloud = clouds[settings.cloud];
  const records = new Records(storageClient(storageAccess(settings.storage)));
  const keysUrl = signingKeysUrl(cloud, settings.entraLoopbackUrl);
  const keys = createSigningKeys({ keysUrl, now: Date.now, warn: console.warn });
  const powerBiFor = createConnections(settings, cloud);
  const clock = () => performance.now();
  const checkReady = createReadyCheck(records, keys, clock);
  const access = createDatasetAccess(settings.policy, clock);
  const postSlots = createPostSlots();
  const checkWorkspace = createWorkspaceCheck(settings.policy, clock);
  const checkMayWrite = createWriteCheck(clock);

  function contextAt<At extends Place>(caller: Caller, place: At): PlaceContext<At> {
    return {
      caller,
      powerBi: powerBiFor(caller),
      records,
      times: settings.push,
      postSlots,
      tenantId: caller.tenantId,
      place,
      datasetUrl: (datasetId) => datasetUrl(cloud.powerBiApp, place, datasetId),
      now: () => new Date(),
      newId: randomUUID,
    };
  }

  async function at(caller: Caller, place: Place): Promise<PlaceContext> {
    const context = contextAt(caller, place);
    await checkWorkspace(context.powerBi, caller, place);
    return context;
  }

  async function inDataset(caller: Caller, place: DatasetPlace): Promise<DatasetContext> {
    const context = contextAt(caller, place);
    await checkWorkspace(context.powerBi, caller, place);
    const dataset = await access.see(context.powerBi, caller, place);
    return { ...context, dataset, forgetDataset: () => access.forget(place.datasetId) };
  }

  async function inTable(caller: Caller, place: TablePlace): Promise<PushContext> {
    const [context] = await Promise.all([inDataset(caller, place), checkMayWrite(powerBiFor(caller), caller, place)]);
    return pushContextFrom(context, place.tableName);
  }

  async function pushTo(caller: Caller, place: TablePlace): Promise<PushContext> {
    const context = await inDataset(caller, place);
    checkIsPushDataset(context.dataset);
    return pushContextFrom(context, place.tableName);
  }

  async function writeTo(caller: Caller, place: TablePlace): Promise<PushContext> {
    const [context] = await Promise.all([pushTo(caller, place), checkMayWrite(powerBiFor(caller), caller, place)]);
    return context;
  }

  function rawFor(caller: Caller, log: (line: string) => void): RawContext {
    const powerBi = powerBiFor(caller);
    return {
      caller,
      powerBi,
      policy: settings.policy,
      checkWorkspace: (place) => checkWorkspace(powerBi, caller, place),
      inDataset: (place) => inDataset(caller, place),
      inTable: (place) => inTable(caller, place),
      log,
    };
  }

  return {
    cloud,
    verifyCaller: createVerifier(settings, cloud, keys),
    checkReady,
    powerBiFor,
    at,
    inDataset,
    pushTo,
    writeTo,
    rawFor,
  };
}

function createConnections(settings: Settings, cloud: Cloud): (caller: Caller) => PowerBi {
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
  return (caller) => connectPowerBi(connection, caller);
}

function createVerifier(settings: Settings, cloud: Cloud, keys: SigningKeys): VerifyCaller {
  return createCallerVerifier({
    cloud,
    clientId: settings.clientId,
    appIdUri: settings.appIdUri,
    allowedTenants: settings.allowedTenants,
    keys,
  });
}

function storageAccess(storage: StorageSettings): StorageAccess {
  if (storage.kind === 'connection-string') return storage;
  return { ...storage, credential: createIdentityCredential(storage.clientId) };
}
