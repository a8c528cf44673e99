import { makeStyles, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { Selection } from '../table/selection.ts';
import { texts } from '../texts/texts.ts';
import { hiddenText } from './hiddenText.ts';
import { useAction } from './useAction.ts';
import type { LiveSelection } from './useSelection.ts';

const useStyles = makeStyles({
  choice: { marginLeft: '-8px', marginTop: '-4px', marginBottom: '-4px' },
});

/** Whether hidden rows and columns go too; nothing where none is hidden. */
export function HiddenChoice({
  selection,
  readHidden,
}: {
  selection: Selection;
  readHidden: LiveSelection['readHidden'];
}) {
  const styles = useStyles();
  const { run, problem } = useAction<undefined>();
  // Reading them takes a while: until then, what was asked for is shown.
  const [asked, setAsked] = useState<{ readonly of: Selection; readonly isRead: boolean }>();
  const { hiddenRows, hiddenColumns, hiddenRead } = selection;
  const { rows, columns } = hiddenRead ?? { rows: hiddenRows, columns: hiddenColumns.length };
  if (rows + columns === 0) return null;
  const isRead = asked?.of === selection ? asked.isRead : hiddenRead !== undefined;
  const choose = (next: boolean) => {
    setAsked({ of: selection, isRead: next });
    run(() => readHidden(next).then(() => undefined));
  };
  return (
    <>
      <Switch
        className={styles.choice}
        size="small"
        label={texts().selection.leaveOut(hiddenText(rows, columns))}
        checked={!isRead}
        onChange={(_, { checked }) => choose(!checked)}
      />
      {problem?.text}
    </>
  );
}
