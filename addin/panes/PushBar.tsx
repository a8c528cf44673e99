import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import { focusElement } from './focusElement.ts';
import { keepFocusAbove } from './keepFocusAbove.ts';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** The button that pushes; while it can't, it stays reachable and says why. */
export function PushBar({
  label,
  summary,
  note,
  whyNot,
  takeFocus,
  push,
}: {
  label: string;
  /** What goes where, when it can go. */
  summary: string;
  /** What else is to be known before the click. */
  note: ReactNode;
  whyNot: string | undefined;
  /** Whether the button takes the focus when it appears. */
  takeFocus: boolean;
  push: () => void;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <div ref={keepFocusAbove} className={styles.bar}>
      <Caption1 id={id} className={styles.text}>
        {whyNot ?? summary}
      </Caption1>
      {note}
      <Button
        {...(takeFocus ? { ref: focusElement } : {})}
        appearance="primary"
        icon={<SendRegular />}
        disabledFocusable={whyNot !== undefined}
        aria-describedby={id}
        onClick={push}
      >
        {label}
      </Button>
    </div>
  );
}
