import { Button, Caption1, makeStyles, SearchBox } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { texts } from '../../texts/texts.ts';
import { ActionProblem } from '../ActionProblem.tsx';
import { datasetsShown } from '../datasetsShown.ts';
import { LongList } from '../LongList.tsx';
import type { PaneServices } from '../paneServices.ts';
import { Section } from '../Section.tsx';
import type { Workspace } from '../targetState.ts';
import { useAllDatasets } from '../useAllDatasets.ts';
import { workspaceName } from '../workspaceName.ts';
import { DatasetRow, type OpenDataset } from './DatasetRow.tsx';

/** The height of a row whose name fits into one line. */
const ROW_PX = 45;

const useStyles = makeStyles({
  search: { maxWidth: 'none' },
});

/** All datasets of a workspace, those that take rows first. */
export function DatasetList({
  services,
  workspace,
  open,
}: {
  services: PaneServices;
  workspace: Workspace;
  open: OpenDataset;
}) {
  const styles = useStyles();
  const { running, problem, value, again } = useAllDatasets(services.callApi, workspace.id);
  const [search, setSearch] = useState('');
  const found = useMemo(() => datasetsShown(value ?? [], search), [value, search]);
  const all = value?.length ?? 0;
  const reload = (
    <Button size="small" appearance="subtle" disabledFocusable={running} onClick={again}>
      {texts().datasetList.reload}
    </Button>
  );
  return (
    <Section title={texts().datasetList.title} aside={reload}>
      {all > 0 && (
        <SearchBox
          className={styles.search}
          aria-label={texts().datasetList.search}
          placeholder={texts().datasetList.search}
          dismiss={{ 'aria-label': texts().list.clear }}
          value={search}
          onChange={(_, { value: typed }) => setSearch(typed)}
        />
      )}
      <Caption1 role="status">
        {running && texts().pane.loading}
        {!running && !problem && countedText(found.length, all, workspaceName(workspace))}
      </Caption1>
      {problem && <ActionProblem problem={problem} services={services} again={again} />}
      <LongList label={texts().datasetList.title} items={found} rowPx={ROW_PX}>
        {(dataset) => <DatasetRow dataset={dataset} open={open} />}
      </LongList>
    </Section>
  );
}

function countedText(found: number, all: number, workspace: string): string {
  if (all === 0) return texts().datasetList.none(workspace);
  if (found === 0) return texts().datasetList.noMatch;
  return found === all ? texts().count.datasets(all) : texts().datasetList.found(found, all);
}
