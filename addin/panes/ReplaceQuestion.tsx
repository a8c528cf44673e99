import { Body1, Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { countText } from './countText.ts';
import { lastWriteText } from './lastWriteText.ts';
import type { PushOrder } from './pushOrder.ts';
import { pushSummary } from './pushSummary.ts';
import type { TableFacts } from './useTableFacts.ts';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `2px solid ${tokens.colorStatusDangerBorder2}`,
  },
  title: { margin: 0 },
  text: { overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Asks once more before rows are deleted. The button that keeps them has the focus. */
export function ReplaceQuestion({
  order,
  facts: { rowsInTable, lastWrite },
  note,
  replace,
  keep,
}: {
  order: PushOrder;
  /** What is known of the table. */
  facts: Pick<TableFacts, 'rowsInTable' | 'lastWrite'>;
  /** What else is to be known before the answer. */
  note: ReactNode;
  replace: () => void;
  keep: () => void;
}) {
  const styles = useStyles();
  const title = useId();
  const text = useId();
  function keepOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    // office.js takes Escape too, and would give the focus to another element.
    event.stopPropagation();
    keep();
  }
  return (
    <div
      className={styles.bar}
      role="alertdialog"
      aria-labelledby={title}
      aria-describedby={text}
      onKeyDown={keepOnEscape}
    >
      <Subtitle2 as="h2" id={title} className={styles.title}>
        Delete the rows in the table?
      </Subtitle2>
      <Body1 id={text} className={styles.text}>
        {pushSummary(order, rowsInTable)} {lastWrite && `${lastWriteText(lastWrite)} `}
        Deleted rows cannot be brought back.
      </Body1>
      {note}
      <div className={styles.actions}>
        <Button ref={focus} onClick={keep}>
          Keep the rows
        </Button>
        <Button appearance="primary" onClick={replace}>
          Delete and push {countText(order.table.rowCount, 'row')}
        </Button>
      </div>
    </div>
  );
}

function focus(element: HTMLElement | null): void {
  element?.focus();
}
