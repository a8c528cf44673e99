import { makeStyles, MessageBar, MessageBarBody, Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import type { Handlings } from '../table/handling.ts';
import type { TableDraft } from '../table/tableDraft.ts';
import { texts } from '../texts/texts.ts';
import type { ChoiceStep } from './choicesReducer.ts';
import { ColumnList } from './ColumnList.tsx';
import { FindingList } from './FindingList.tsx';
import { FirstRows } from './FirstRows.tsx';
import { HeaderChoice } from './HeaderChoice.tsx';
import { violationText } from './violationText.ts';

const useStyles = makeStyles({
  tabs: { marginLeft: '-8px' },
});

/** The table that a selection makes, with everything the person can decide about it. */
export function TablePreview({
  draft,
  rowNumbers,
  handling,
  typesFixed,
  choose,
  goToCell,
}: {
  draft: TableDraft;
  /** The sheet's numbers of the selected rows. */
  rowNumbers: readonly number[];
  handling: Handlings;
  typesFixed: ReadonlySet<string>;
  choose: (step: ChoiceStep) => void;
  goToCell: (address: string) => Promise<void>;
}) {
  const styles = useStyles();
  const [tab, setTab] = useState<'columns' | 'rows'>('columns');
  return (
    <>
      <HeaderChoice header={draft.header} rowNumbers={rowNumbers} choose={choose} />
      <FindingList findings={draft.findings} handling={handling} choose={choose} goToCell={goToCell} />
      {draft.violations.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {draft.violations.map((violation) => (
              <div key={violation.path + violation.rule}>{violationText(violation)}</div>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={texts().preview.label}
        selectedValue={tab}
        onTabSelect={(_, { value }) => setTab(value === 'rows' ? 'rows' : 'columns')}
      >
        <Tab value="columns">{texts().preview.columns}</Tab>
        <Tab value="rows">{texts().preview.firstRows}</Tab>
      </TabList>
      <div role="tabpanel" aria-label={tab === 'columns' ? texts().preview.columns : texts().preview.firstRows}>
        {tab === 'columns' ? (
          <ColumnList draft={draft} typesFixed={typesFixed} choose={choose} />
        ) : (
          <FirstRows table={draft.table} />
        )}
      </div>
    </>
  );
}
