import type { PushContext } from '../pushes/pushContext.ts';
import type { DatasetContext } from './placeContext.ts';

/** What the life of a push to a table of this dataset needs. */
export function pushContextFrom(context: DatasetContext, tableName: string): PushContext {
  const { tenantId, dataset } = context;
  const { datasetId } = context.place;
  return {
    ...context,
    place: { ...context.place, tableName },
    address: { tenantId, datasetId, tableName },
    datasetUrl: dataset.webUrl ?? context.datasetUrl(datasetId),
  };
}
