import { Button, Caption1, Link, makeStyles, SearchBox } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { texts } from '../../texts/texts.ts';
import { ActionProblem } from '../ActionProblem.tsx';
import type { PaneServices } from '../paneServices.ts';
import { Section } from '../Section.tsx';
import type { Workspace } from '../targetState.ts';
import { workspaceName } from '../workspaceName.ts';
import { datasetsShown } from './datasetsShown.ts';
import { DatasetRow, type OpenDataset } from './DatasetRow.tsx';
import { useAllDatasets } from './useAllDatasets.ts';

/** As many more are shown at a time: a thousand rows at once would make a slow list. */
const STEP = 100;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
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
  const { running, problem, datasets, again } = useAllDatasets(services.callApi, workspace.id);
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(STEP);
  const found = useMemo(() => datasetsShown(datasets, search), [datasets, search]);
  const reload = (
    <Button size="small" appearance="subtle" disabledFocusable={running} onClick={again}>
      {texts().datasetList.reload}
    </Button>
  );
  return (
    <Section title={texts().datasetList.title} aside={reload}>
      {datasets.length > 0 && (
        <SearchBox
          className={styles.search}
          aria-label={texts().datasetList.search}
          placeholder={texts().datasetList.search}
          value={search}
          onChange={(_, { value }) => {
            setSearch(value);
            setMost(STEP);
          }}
        />
      )}
      <ul className={styles.list} aria-label={texts().datasetList.title}>
        {found.slice(0, most).map((dataset) => (
          <DatasetRow key={dataset.id} dataset={dataset} open={open} />
        ))}
      </ul>
      <Caption1 role="status">
        {running && (datasets.length > 0 ? texts().datasetList.soFar(datasets.length) : texts().pane.loading)}
        {!running && !problem && countedText(found.length, datasets.length, workspaceName(workspace))}
      </Caption1>
      {problem && <ActionProblem problem={problem} services={services} again={again} />}
      {found.length > most && (
        <Link as="button" onClick={() => setMost(most + STEP)}>
          {texts().datasetList.more(found.length - most)}
        </Link>
      )}
    </Section>
  );
}

function countedText(found: number, all: number, workspace: string): string {
  if (all === 0) return texts().datasetList.none(workspace);
  if (found === 0) return texts().datasetList.noMatch;
  return found === all ? texts().count.datasets(all) : texts().datasetList.found(found, all);
}
