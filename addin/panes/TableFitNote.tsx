import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { ListedTable } from '../../shared/contract/tables.ts';
import { tableFit } from './tableFit.ts';
import type { Preview } from './usePreview.ts';

const useStyles = makeStyles({
  title: { display: 'block' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalS,
    whiteSpace: 'normal',
  },
});

/** Says how the selection's columns go with those of the chosen table; nothing when they are the same. */
export function TableFitNote({
  table,
  preview,
  leaveOut,
}: {
  table: ListedTable;
  preview: Preview | undefined;
  leaveOut: (names: readonly string[]) => void;
}) {
  const styles = useStyles();
  if (!table.columns) {
    return (
      <Note intent="warning" title="The table’s columns are not known">
        Power BI does not tell them, and this table was not made here. Rows are accepted only if your column names and
        types are those of the table.
      </Note>
    );
  }
  if (!preview) return null;
  const { unknown, blank } = tableFit(preview.draft.table.columns, table.columns);
  if (unknown.length > 0) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={styles.body}>
          <div>
            <MessageBarTitle className={styles.title}>The table has no {namesText(unknown)}</MessageBarTitle>
            Leave out what the table does not have, or push into a new dataset.
          </div>
          <Button size="small" onClick={() => leaveOut(unknown)}>
            Leave out
          </Button>
        </MessageBarBody>
      </MessageBar>
    );
  }
  if (blank.length === 0) return null;
  return (
    <Note intent="info" title={`Not selected: ${namesText(blank)}`}>
      The new rows get blanks there.
    </Note>
  );
}

function Note({ intent, title, children }: { intent: 'info' | 'warning'; title: string; children: string }) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}

function namesText(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `“${name}”`);
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}
