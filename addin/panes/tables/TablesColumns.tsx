import { Accordion, Button, Caption1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState, type ActionDispatch } from 'react';
import { texts } from '../../texts/texts.ts';
import { ProblemView } from '../ProblemView.tsx';
import type { NamedTable } from './namedTables.ts';
import { TableColumns } from './TableColumns.tsx';
import type { ReadTables } from './useReadTables.ts';
import type { WizardStep } from './wizardState.ts';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground3,
  },
});

/** The columns of the chosen tables, one below the other; the first is open. */
export function TablesColumns({
  read: { running, problem, at, readAgain },
  tables,
  decide,
  goToCell,
  copyText,
}: {
  read: ReadTables;
  tables: readonly NamedTable[];
  decide: ActionDispatch<[WizardStep]>;
  goToCell: (sheet: string, address: string) => Promise<void>;
  copyText: (text: string) => Promise<void>;
}) {
  const styles = useStyles();
  const [open, setOpen] = useState<readonly unknown[]>();
  if (problem) {
    const named = { ...problem, title: at ? `${at.name}: ${problem.title}` : problem.title };
    return (
      <div className={styles.part}>
        <ProblemView
          problem={named}
          copyText={copyText}
          actions={[{ label: texts().tablesColumns.readAgain, run: readAgain }]}
        />
      </div>
    );
  }
  const first = tables[0]?.key;
  return (
    <>
      <div className={styles.part}>
        {running ? (
          <Spinner size="extra-tiny" labelPosition="after" label={<Caption1>{readingText(at)}</Caption1>} />
        ) : (
          <Caption1>{texts().tablesColumns.whatIsPushed}</Caption1>
        )}
        {!running && (
          <Button size="small" onClick={readAgain}>
            {texts().tablesColumns.readAgain}
          </Button>
        )}
      </div>
      <Accordion
        multiple
        collapsible
        openItems={[...(open ?? (first === undefined ? [] : [first]))]}
        onToggle={(_, { openItems }) => setOpen(openItems)}
      >
        {tables.map((table) => (
          <TableColumns
            key={table.key}
            table={table}
            rename={(name) => decide({ type: 'tableName', table: table.key, name })}
            choose={(step) => decide({ type: 'choice', table: table.key, step })}
            goToCell={goToCell}
          />
        ))}
      </Accordion>
    </>
  );
}

function readingText(at: ReadTables['at']): string {
  if (!at) return texts().selection.reading;
  return texts().tablesColumns.readingRows(at.name, at.rowsRead, at.rows);
}
