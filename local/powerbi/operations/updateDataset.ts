import { z } from 'zod';
import { emptyAnswer } from '../http/answer.ts';
import type { Answer } from '../http/answer.ts';
import { emptyRefusal } from '../http/refusal.ts';
import { FORBIDDEN_REASON } from '../http/unknownErrors.ts';
import type { Call } from './call.ts';
import { writableDatasetOf } from './datasetOf.ts';
import { readDefinition } from './readDefinition.ts';

/** Source: Microsoft's swagger, schema UpdateDatasetRequest. */
const update = z.strictObject({
  targetStorageMode: z.string().min(1).nullish(),
  queryScaleOutSettings: z
    .strictObject({
      autoSyncReadOnlyReplicas: z.boolean().exactOptional(),
      maxReadOnlyReplicas: z.number().int().min(-1).max(64).exactOptional(),
    })
    .nullish(),
});

/** Changes a dataset's storage mode and scale-out settings; only the one who made it may. */
export function updateDataset(call: Call): Answer {
  const dataset = writableDatasetOf(call);
  if (dataset.configuredBy !== call.caller.name) throw emptyRefusal(403, FORBIDDEN_REASON);
  const { targetStorageMode, queryScaleOutSettings } = readDefinition(update, call.body, 'dataset');
  const { autoSyncReadOnlyReplicas, maxReadOnlyReplicas } = { ...dataset.scaleOut, ...queryScaleOutSettings };
  dataset.targetStorageMode = targetStorageMode ?? dataset.targetStorageMode;
  dataset.scaleOut = { autoSyncReadOnlyReplicas, maxReadOnlyReplicas };
  return emptyAnswer(200);
}
