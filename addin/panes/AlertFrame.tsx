import { makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { keepFocusAbove } from './keepFocusAbove.ts';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `2px solid ${tokens.colorStatusDangerBorder2}`,
  },
  box: {
    padding: tokens.spacingHorizontalM,
    border: `2px solid ${tokens.colorStatusDangerBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, overflowWrap: 'anywhere' },
  text: { overflowWrap: 'anywhere', maxHeight: '50vh', overflowY: 'auto' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What every question before a loss has: its title, what would happen, and Escape, which keeps all as it is. */
export function AlertFrame({
  title,
  text,
  kind,
  keep,
  actions,
  children,
}: {
  title: string;
  /** What would happen. */
  text: ReactNode;
  /** A bar at the bottom of the view, or a box within it. */
  kind: 'bar' | 'box';
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
      {...(kind === 'bar' && { ref: keepFocusAbove })}
      className={mergeClasses(styles.frame, styles[kind])}
      role="alertdialog"
      aria-labelledby={titleId}
      aria-describedby={textId}
      onKeyDown={keepOnEscape}
    >
      <Subtitle2 as={kind === 'bar' ? 'h2' : 'h3'} id={titleId} className={styles.title}>
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
