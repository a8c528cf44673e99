import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, type KeyboardEvent, type ReactNode } from 'react';

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
  text: { overflowWrap: 'anywhere', maxHeight: '50vh', overflowY: 'auto' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Asks before something is done that cannot be undone. The button that leaves all as it is has the focus. */
export function Question({
  title,
  children,
  note,
  keepText,
  goText,
  keep,
  go,
}: {
  title: string;
  /** What would happen. */
  children: ReactNode;
  /** What else is to be known before the answer. */
  note?: ReactNode;
  keepText: string;
  goText: string;
  keep: () => void;
  go: () => void;
}) {
  const styles = useStyles();
  const titleId = useId();
  const textId = useId();
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
      aria-labelledby={titleId}
      aria-describedby={textId}
      onKeyDown={keepOnEscape}
    >
      <Subtitle2 as="h2" id={titleId} className={styles.title}>
        {title}
      </Subtitle2>
      <div id={textId} className={styles.text}>
        {children}
      </div>
      {note}
      <div className={styles.actions}>
        <Button ref={focus} onClick={keep}>
          {keepText}
        </Button>
        <Button appearance="primary" onClick={go}>
          {goText}
        </Button>
      </div>
    </div>
  );
}

function focus(element: HTMLElement | null): void {
  element?.focus();
}
