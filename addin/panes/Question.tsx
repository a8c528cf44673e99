import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { AlertFrame } from './AlertFrame.tsx';
import { focusElement } from './focusElement.ts';

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
  return (
    <AlertFrame
      className={styles.bar}
      title={title}
      level="h2"
      text={children}
      keep={keep}
      actions={
        <>
          <Button ref={focusElement} onClick={keep}>
            {keepText}
          </Button>
          <Button appearance="primary" onClick={go}>
            {goText}
          </Button>
        </>
      }
    >
      {note}
    </AlertFrame>
  );
}
