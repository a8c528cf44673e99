import { Body1, Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { texts } from '../../texts/texts.ts';
import { AlertFrame } from '../AlertFrame.tsx';
import { focusElement } from '../focusElement.ts';

/** Asks before something is lost for good; only the typed name lets it go. Escape keeps it. */
export function TypedQuestion({
  title,
  text,
  name,
  confirm,
  running,
  go,
  keep,
}: {
  title: string;
  /** What is lost. */
  text: string;
  /** What has to be typed. */
  name: string;
  /** What the button that goes on says. */
  confirm: string;
  running: boolean;
  go: () => void;
  keep: () => void;
}) {
  const [typed, setTyped] = useState('');
  const isTyped = typed.trim() === name.trim();
  return (
    <AlertFrame
      kind="box"
      title={title}
      text={<Body1>{text}</Body1>}
      keep={running ? undefined : keep}
      actions={
        <>
          <Button disabledFocusable={running} onClick={keep}>
            {texts().deletion.keep}
          </Button>
          <Button appearance="primary" disabledFocusable={running || !isTyped} onClick={go}>
            {running ? texts().deletion.deleting : confirm}
          </Button>
        </>
      }
    >
      <Field label={texts().deletion.type(name)}>
        <Input ref={focusElement} value={typed} autoComplete="off" onChange={(_, { value }) => setTyped(value)} />
      </Field>
    </AlertFrame>
  );
}
