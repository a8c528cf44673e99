import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { AlertFrame } from './AlertFrame.tsx';
import { focusElement } from './focusElement.ts';

/** Asks before something is done that cannot be undone. The button that leaves all as it is has the focus. */
export function Question({
  kind = 'bar',
  title,
  children,
  note,
  keepText,
  goText,
  keep,
  go,
}: {
  /** See `AlertFrame`. */
  kind?: 'bar' | 'box';
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
  return (
    <AlertFrame
      kind={kind}
      title={title}
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
