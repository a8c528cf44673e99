import { makeStyles, MessageBar, MessageBarBody, Switch, Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import type { Handlings } from '../table/handling.ts';
import type { TableDraft } from '../table/tableDraft.ts';
import type { ChoiceStep } from './choicesReducer.ts';
import { ColumnList } from './ColumnList.tsx';
import { FindingList } from './FindingList.tsx';
import { FirstRows } from './FirstRows.tsx';

const useStyles = makeStyles({
  header: { marginLeft: '-8px', marginTop: '-4px', marginBottom: '-4px' },
  tabs: { marginLeft: '-8px' },
});

/** The table that a selection makes, with everything the person can decide about it. */
export function TablePreview({
  draft,
  handling,
  typesFixed,
  choose,
  goToCell,
}: {
  draft: TableDraft;
  handling: Handlings;
  typesFixed: ReadonlySet<string>;
  choose: (step: ChoiceStep) => void;
  goToCell: (address: string) => Promise<void>;
}) {
  const styles = useStyles();
  const [tab, setTab] = useState<'columns' | 'rows'>('columns');
  return (
    <>
      <Switch
        className={styles.header}
        size="small"
        label="First row holds the column names"
        checked={draft.header.used}
        onChange={(_, { checked }) => choose({ type: 'header', used: checked })}
      />
      {draft.totals && (
        <Switch
          className={styles.header}
          size="small"
          label={`Leave out row ${draft.totals.rowNumber}, which holds totals`}
          checked={draft.totals.leftOut}
          onChange={(_, { checked }) => choose({ type: 'totals', leftOut: checked })}
        />
      )}
      <FindingList findings={draft.findings} handling={handling} choose={choose} goToCell={goToCell} />
      {draft.violations.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {draft.violations.map(({ path, message }) => (
              <div key={path + message}>{message}</div>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      <TabList
        className={styles.tabs}
        size="small"
        aria-label="Preview"
        selectedValue={tab}
        onTabSelect={(_, { value }) => setTab(value === 'rows' ? 'rows' : 'columns')}
      >
        <Tab value="columns">Columns</Tab>
        <Tab value="rows">First rows</Tab>
      </TabList>
      <div role="tabpanel" aria-label={tab === 'columns' ? 'Columns' : 'First rows'}>
        {tab === 'columns' ? (
          <ColumnList draft={draft} typesFixed={typesFixed} choose={choose} />
        ) : (
          <FirstRows table={draft.table} />
        )}
      </div>
    </>
  );
}
