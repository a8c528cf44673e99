import { Body1, Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, type KeyboardEvent } from 'react';
import { countText } from './countText.ts';
import type { PushOrder } from './pushOrder.ts';
import { pushSummary } from './pushSummary.ts';

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
  rowsInTable,
  replace,
  keep,
}: {
  order: PushOrder;
  /** How many rows the table has, if a push has counted them. */
  rowsInTable: number | undefined;
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
        {pushSummary(order, rowsInTable)} Deleted rows cannot be brought back.
        {rowsInTable !== undefined && ' They were counted after your last push; others may have added some since.'}
      </Body1>
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
