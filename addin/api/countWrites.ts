import type { EndpointName } from '../../shared/contract/routes.ts';
import type { CallApi } from './createApi.ts';

/** The endpoints after which Power BI may list and count something else, by name: their schemas load with what calls them. */
const WRITES: ReadonlySet<string> = new Set<EndpointName>([
  'createDataset',
  'deleteDataset',
  'updateTable',
  'addRows',
  'deleteRows',
  'completePush',
  'cancelPush',
  'sendRaw',
]);

/** The writes that this pane has asked for. */
export interface Writes {
  /** How many have ended so far. */
  readonly count: () => number;
  /** Tells of each that has ended; gives what ends the telling. */
  readonly watch: (onWrite: () => void) => () => void;
}

/** Counts the writes among calls. One that failed counts too: Power BI may have done it before the answer was lost. */
export function countWrites(callApi: CallApi): { readonly callApi: CallApi; readonly writes: Writes } {
  const watchers = new Set<() => void>();
  let ended = 0;
  return {
    async callApi(endpoint, request, options) {
      try {
        return await callApi(endpoint, request, options);
      } finally {
        if (WRITES.has(endpoint.name)) {
          ended++;
          for (const tell of watchers) tell();
        }
      }
    },
    writes: {
      count: () => ended,
      watch(onWrite) {
        watchers.add(onWrite);
        return () => void watchers.delete(onWrite);
      },
    },
  };
}
