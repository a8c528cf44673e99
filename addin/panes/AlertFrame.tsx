import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, type KeyboardEvent, type ReactNode } from 'react';

const useStyles = makeStyles({
  title: { margin: 0, overflowWrap: 'anywhere' },
  text: { overflowWrap: 'anywhere', maxHeight: '50vh', overflowY: 'auto' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What every question before a loss has: its title, what would happen, and Escape, which keeps all as it is. */
export function AlertFrame({
  title,
  level,
  text,
  className,
  keep,
  actions,
  children,
}: {
  title: string;
  level: 'h2' | 'h3';
  /** What would happen. */
  text: ReactNode;
  className: string;
  /** Undefined: it is too late to keep anything. */
  keep: (() => void) | undefined;
  /** The buttons. */
  actions: ReactNode;
  /** What stands between the text and the buttons. */
  children: ReactNode;
}) {
  const styles = useStyles();
  const titleId = useId();
  const textId = useId();
  function keepOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !keep) return;
    // office.js takes Escape too, and would give the focus to another element.
    event.stopPropagation();
    keep();
  }
  return (
    <div
      className={className}
      role="alertdialog"
      aria-labelledby={titleId}
      aria-describedby={textId}
      onKeyDown={keepOnEscape}
    >
      <Subtitle2 as={level} id={titleId} className={styles.title}>
        {title}
      </Subtitle2>
      <div id={textId} className={styles.text}>
        {text}
      </div>
      {children}
      <div className={styles.actions}>{actions}</div>
    </div>
  );
}
