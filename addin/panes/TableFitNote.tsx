import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { ListedTable } from '../../shared/contract/tables.ts';
import { texts } from '../texts/texts.ts';
import { tableFit } from './tableFit.ts';
import type { Preview } from './usePreview.ts';

const MOST_NAMES = 3;

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
      <Note intent="warning" title={texts().tableFit.notKnown}>
        {texts().tableFit.mustMatch}
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
            <MessageBarTitle className={styles.title}>{texts().tableFit.lacks(...named(unknown))}</MessageBarTitle>
            {texts().tableFit.leaveOutWhat}
          </div>
          <Button size="small" onClick={() => leaveOut(unknown)}>
            {texts().tableFit.leaveOut}
          </Button>
        </MessageBarBody>
      </MessageBar>
    );
  }
  if (blank.length === 0) return null;
  return (
    <Note intent="info" title={texts().tableFit.notSelected(...named(blank))}>
      {texts().tableFit.blanks}
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

/** The names that a title has room for, and how many more there are. */
function named(names: readonly string[]): [readonly string[], number] {
  const shown = names.slice(0, MOST_NAMES);
  return [shown, names.length - shown.length];
}
