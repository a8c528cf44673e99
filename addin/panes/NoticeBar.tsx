import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { focusElement } from './focusElement.ts';

const useStyles = makeStyles({
  bar: { alignItems: 'start', paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, whiteSpace: 'normal' },
  title: { display: 'block', outlineStyle: 'none', overflowWrap: 'anywhere' },
});

/** A message bar that holds more than a line: a title, what is to be said, and what can be done about it. */
export function NoticeBar({
  intent,
  urgent = false,
  title,
  takeFocus = false,
  text,
  children,
}: {
  intent: 'info' | 'warning' | 'error';
  /** Interrupts what a screen reader is saying. */
  urgent?: boolean;
  title: string;
  /** Gives the focus to the title, where the button that had it is gone. */
  takeFocus?: boolean;
  /** Stands close below the title. */
  text?: ReactNode;
  children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar} {...(urgent && { role: 'alert' })}>
      <MessageBarBody className={styles.body}>
        <div>
          <MessageBarTitle className={styles.title} tabIndex={-1} {...(takeFocus && { ref: focusElement })}>
            {title}
          </MessageBarTitle>
          {text}
        </div>
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
