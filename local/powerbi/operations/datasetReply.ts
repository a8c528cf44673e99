import type { Dataset } from '../state/dataset.ts';
import type { Call } from './call.ts';

/** A dataset as the REST API tells of it; its addresses lead to this server's own page. */
export function datasetReply(dataset: Dataset, { cloud }: Call): object {
  const webUrl = `${cloud.baseUrl}/#/${dataset.id}`;
  return {
    id: dataset.id,
    name: dataset.name,
    webUrl,
    addRowsAPIEnabled: dataset.isPush,
    configuredBy: dataset.configuredBy,
    isRefreshable: true,
    isEffectiveIdentityRequired: false,
    isEffectiveIdentityRolesRequired: false,
    isOnPremGatewayRequired: false,
    targetStorageMode: dataset.targetStorageMode,
    createdDate: new Date(dataset.createdAt).toISOString(),
    createReportEmbedURL: webUrl,
    qnaEmbedURL: webUrl,
    upstreamDatasets: [],
    users: [],
    queryScaleOutSettings: dataset.scaleOut,
  };
}
