import { Caption1, makeStyles } from '@fluentui/react-components';
import { useCallback } from 'react';
import { listTables } from '../../../shared/contract/tables.ts';
import { texts } from '../../texts/texts.ts';
import { ActionProblem } from '../ActionProblem.tsx';
import type { PaneServices } from '../paneServices.ts';
import { Section } from '../Section.tsx';
import { useCurrent } from '../useCurrent.ts';
import { TableItem } from './TableItem.tsx';

/** As many as Power BI allows in a push dataset, and more. */
const TOP = 1000;

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyle: 'none' } });

/** The tables of a push dataset: Power BI tells of no others. */
export function TableList({
  services,
  groupId,
  datasetId,
}: {
  services: PaneServices;
  groupId: string | undefined;
  datasetId: string;
}) {
  const styles = useStyles();
  const { callApi } = services;
  const load = useCallback(
    (signal: AbortSignal) => callApi(listTables, { params: { groupId, datasetId }, query: { top: TOP } }, { signal }),
    [callApi, groupId, datasetId],
  );
  const { running, value, problem, again } = useCurrent(load);
  return (
    <Section title={texts().tableList.title}>
      <ul className={styles.list} aria-label={texts().tableList.title}>
        {value?.value.map((table) => (
          <TableItem
            key={table.name}
            services={services}
            table={table}
            at={{ groupId, datasetId, tableName: table.name }}
          />
        ))}
      </ul>
      {running && <Caption1 role="status">{texts().target.loadingTables}</Caption1>}
      {problem && <ActionProblem problem={problem} services={services} again={again} />}
    </Section>
  );
}
