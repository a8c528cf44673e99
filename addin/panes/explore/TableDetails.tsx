import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import { getTable, type ListedTable } from '../../../shared/contract/tables.ts';
import type { PushTarget } from '../../push/pushTarget.ts';
import { texts } from '../../texts/texts.ts';
import { ActionProblem } from '../ActionProblem.tsx';
import { EarlierPushes } from '../EarlierPushes.tsx';
import { FactList } from '../FactList.tsx';
import type { PaneServices } from '../paneServices.ts';
import { useCurrent } from '../useCurrent.ts';
import { WriterNote } from '../WriterNote.tsx';
import { TableDefinition } from './TableDefinition.tsx';
import { DeleteRows } from './DeleteRows.tsx';
import { tableFactsFrom } from './tableFacts.ts';

const useStyles = makeStyles({
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
});

/** What is in a table, who wrote to it, and how to change or empty it. */
export function TableDetails({
  services,
  table,
  at: { groupId, datasetId, tableName },
  redefined,
}: {
  services: PaneServices;
  table: ListedTable;
  at: PushTarget;
  /** Told of a new definition. */
  redefined: (table: ListedTable) => void;
}) {
  const styles = useStyles();
  const { callApi } = services;
  const load = useCallback(
    (signal: AbortSignal) => callApi(getTable, { params: { groupId, datasetId, tableName } }, { signal }),
    [callApi, groupId, datasetId, tableName],
  );
  const { running, value, problem, again } = useCurrent(load);
  const at = { groupId, datasetId, tableName };
  return (
    <div className={styles.body}>
      <TableDefinition services={services} at={at} table={running || !value ? table : value} changed={redefined} />
      {running && !value && <Caption1 role="status">{texts().tableFacts.counting}</Caption1>}
      {problem && <ActionProblem problem={problem} services={services} again={again} />}
      {value && (
        <>
          <FactList facts={tableFactsFrom(value)} />
          <WriterNote writer={value.writer} />
        </>
      )}
      <EarlierPushes callApi={callApi} at={at} />
      {value && <DeleteRows services={services} at={at} />}
    </div>
  );
}
