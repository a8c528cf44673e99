import { useEffect } from 'react';
import type { ReplyOf } from '../../shared/contract/endpoint.ts';
import { getTable, type ListedTable } from '../../shared/contract/tables.ts';
import type { PushTarget } from '../push/pushTarget.ts';
import type { LastWrite } from './lastWriteText.ts';
import type { PaneServices } from './paneServices.ts';
import type { Quota } from './quotaText.ts';
import { useAction } from './useAction.ts';

/** While a selection grows its number of rows changes often; this long after the last change the API is asked. */
const QUIET_SECONDS = 0.5;

/** What is known of a table before a push to it; all of it is a help, so that what can't be had is left out. */
export interface TableFacts {
  readonly rowsInTable?: number | undefined;
  readonly lastWrite?: LastWrite | undefined;
  readonly writer?: ReplyOf<typeof getTable>['writer'];
  readonly quota?: Quota | undefined;
  /** How a push to it can be verified. */
  readonly verifiedBy?: ReplyOf<typeof getTable>['verifiedBy'] | undefined;
}

const NOTHING: TableFacts = {};

/**
 * Asks what is to be known before rows are pushed to a table. A failure is not shown: the push itself says what is wrong.
 * @param at undefined: there is nothing to ask about, as while a push runs
 * @param table what is known of it already: another definition is a reason to ask again
 */
export function useTableFacts(
  { callApi, clock }: PaneServices,
  at: PushTarget | undefined,
  rows: number,
  table: ListedTable | undefined,
): TableFacts {
  const { run, reset, value } = useAction<{
    readonly key: string;
    readonly rows: number;
    readonly facts: TableFacts;
  }>();
  const { groupId, datasetId, tableName } = at ?? {};
  const key = JSON.stringify([datasetId, tableName]);
  useEffect(() => {
    if (datasetId === undefined || tableName === undefined) reset();
    else
      run(async (signal) => {
        await clock.wait(QUIET_SECONDS, signal);
        const params = { groupId, datasetId, tableName };
        return { key, rows, facts: await callApi(getTable, { params, query: { rows } }, { signal }) };
      });
  }, [run, reset, callApi, clock, groupId, datasetId, tableName, key, rows, table]);
  if (value?.key !== key || at === undefined) return NOTHING;
  const { rowsInTable, lastWrite, writer, quota, verifiedBy } = value.facts;
  return { rowsInTable, lastWrite, writer, verifiedBy, quota: value.rows === rows ? quota : undefined };
}
