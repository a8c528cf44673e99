import { useCallback, useEffect } from 'react';
import { listPushes, type RecordedPush } from '../../shared/contract/pushes.ts';
import type { CallApi } from '../api/createApi.ts';
import type { PushTarget } from '../push/pushTarget.ts';
import { joinPages } from './joinPages.ts';
import { useAction, type ActionState } from './useAction.ts';
import { useAfterWrites } from './useAfterWrites.ts';

/** As many are shown at once. */
const TOP = 10;

/** The earlier pushes that have been asked for, newest first. */
export interface EarlierPushes extends ActionState<{
  readonly pushes: readonly RecordedPush[];
  readonly nextSkip?: number | undefined;
}> {
  /** Asks for the next ones. */
  readonly more: () => void;
}

/** The record of pushes to a table, part by part. */
export function useEarlierPushes(callApi: CallApi, { groupId, datasetId, tableName }: PushTarget): EarlierPushes {
  const { run, ...state } = useAction<NonNullable<EarlierPushes['value']>>();
  const { value } = state;
  const ask = useCallback(
    async (before: readonly RecordedPush[], skip: number, signal: AbortSignal) => {
      const params = { groupId, datasetId, tableName };
      const page = await callApi(listPushes, { params, query: { top: TOP, skip } }, { signal });
      return { pushes: joinPages(before, page.value), nextSkip: page.nextSkip };
    },
    [callApi, groupId, datasetId, tableName],
  );
  const begin = useCallback(() => run((signal) => ask([], 0, signal)), [run, ask]);
  useEffect(begin, [begin]);
  useAfterWrites(begin);
  const more = () => run((signal) => ask(value?.pushes ?? [], value?.nextSkip ?? 0, signal));
  return { ...state, more };
}
