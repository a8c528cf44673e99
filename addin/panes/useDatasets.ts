import { useMemo } from 'react';
import type { CallApi } from '../api/createApi.ts';
import { datasetsShown, isPushable } from './datasetsShown.ts';
import type { ChosenDataset } from './targetState.ts';
import { useAllDatasets } from './useAllDatasets.ts';

/**
 * The datasets of a workspace that take rows, by name.
 * @param chosen listed even when Power BI doesn't list it yet, as happens right after its creation
 */
export function useDatasets(callApi: CallApi, groupId: string | undefined, chosen: ChosenDataset | undefined) {
  const { running, problem, value, again } = useAllDatasets(callApi, groupId);
  const pushable = useMemo(
    () => datasetsShown(value?.filter(isPushable) ?? [], '').map(({ id, name }) => ({ id, name })),
    [value],
  );
  const missing = chosen && !pushable.some(({ id }) => id === chosen.id);
  return { running, problem, again, datasets: missing ? [chosen, ...pushable] : pushable };
}
