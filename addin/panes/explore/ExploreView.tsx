import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ActionDispatch } from 'react';
import { texts } from '../../texts/texts.ts';
import type { PaneServices } from '../paneServices.ts';
import type { Person } from '../usePerson.ts';
import { WorkspacePicker } from '../WorkspacePicker.tsx';
import { DatasetList } from './DatasetList.tsx';
import { DatasetView } from './DatasetView.tsx';
import type { ExploreState, ExploreStep } from './exploreState.ts';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, outlineStyle: 'none' },
  padded: { padding: `0 ${tokens.spacingHorizontalM}` },
  hint: { padding: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground3 },
});

/** What is in Power BI: the datasets of a workspace, then one of them. */
export function ExploreView({
  services,
  person,
  state: { workspace, dataset },
  take,
}: {
  services: PaneServices;
  person: Person | undefined;
  state: ExploreState;
  take: ActionDispatch<[ExploreStep]>;
}) {
  const styles = useStyles();
  const main = useRef<HTMLElement>(null);
  const opener = useRef<HTMLElement>(undefined);
  useEffect(() => {
    if (dataset || !opener.current) return;
    (opener.current.isConnected ? opener.current : main.current)?.focus();
  }, [dataset]);
  if (!person) return <Body1 className={styles.hint}>{texts().explore.signIn}</Body1>;
  const mayList = workspace.id !== undefined || person.policy.myWorkspace;
  return (
    <main ref={main} tabIndex={-1} className={styles.body}>
      <div className={styles.padded} hidden={dataset !== undefined}>
        <WorkspacePicker
          services={services}
          myWorkspace={person.policy.myWorkspace}
          readOnlyToo
          chosen={mayList ? workspace : undefined}
          choose={(chosen) => take({ type: 'workspace', workspace: chosen })}
        />
      </div>
      {mayList && (
        <div hidden={dataset !== undefined}>
          <DatasetList
            key={workspace.id}
            services={services}
            workspace={workspace}
            open={(chosen, row) => {
              opener.current = row;
              take({ type: 'dataset', dataset: chosen });
            }}
          />
        </div>
      )}
      {dataset && (
        <DatasetView
          key={dataset.id}
          workspace={workspace}
          dataset={dataset}
          services={services}
          back={() => take({ type: 'back' })}
          deleted={() => take({ type: 'deleted', datasetId: dataset.id })}
        />
      )}
    </main>
  );
}
