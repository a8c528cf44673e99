import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useReducer } from 'react';
import type { PaneServices } from '../paneServices.ts';
import type { Person } from '../usePerson.ts';
import { WorkspacePicker } from '../WorkspacePicker.tsx';
import { DatasetList } from './DatasetList.tsx';
import { DatasetView } from './DatasetView.tsx';
import { exploreReducer, exploreStart } from './exploreState.ts';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  padded: { padding: `0 ${tokens.spacingHorizontalM}` },
  hint: { padding: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground3 },
});

/** What is in Power BI: the datasets of a workspace, then one of them. */
export function ExploreView({ services, person }: { services: PaneServices; person: Person | undefined }) {
  const styles = useStyles();
  const [{ workspace, dataset }, take] = useReducer(exploreReducer, exploreStart);
  if (!person) return <Body1 className={styles.hint}>Your workspaces appear here once you are signed in.</Body1>;
  const mayList = workspace.id !== undefined || person.policy.myWorkspace;
  return (
    <main className={styles.body}>
      <div className={styles.padded} hidden={dataset !== undefined}>
        <WorkspacePicker
          callApi={services.callApi}
          clock={services.clock}
          myWorkspace={person.policy.myWorkspace}
          readOnlyToo
          chosen={mayList ? workspace : undefined}
          choose={(chosen) => take({ type: 'workspace', workspace: chosen })}
        />
      </div>
      {mayList && (
        <div hidden={dataset !== undefined}>
          <DatasetList
            key={workspace.id ?? ''}
            services={services}
            workspace={workspace}
            open={(chosen) => take({ type: 'dataset', dataset: chosen })}
          />
        </div>
      )}
      {dataset && (
        <DatasetView key={dataset.id} workspace={workspace} dataset={dataset} back={() => take({ type: 'back' })} />
      )}
    </main>
  );
}
