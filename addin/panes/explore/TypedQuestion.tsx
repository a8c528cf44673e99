import { Body1, Button, Field, Input, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, useState, type KeyboardEvent } from 'react';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `2px solid ${tokens.colorStatusDangerBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, overflowWrap: 'anywhere' },
  text: { overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

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
  const styles = useStyles();
  const titleId = useId();
  const textId = useId();
  const [typed, setTyped] = useState('');
  const isTyped = typed.trim() === name.trim();
  function keepOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || running) return;
    // office.js takes Escape too, and would give the focus to another element.
    event.stopPropagation();
    keep();
  }
  return (
    <div
      className={styles.box}
      role="alertdialog"
      aria-labelledby={titleId}
      aria-describedby={textId}
      onKeyDown={keepOnEscape}
    >
      <Subtitle2 as="h3" id={titleId} className={styles.title}>
        {title}
      </Subtitle2>
      <Body1 id={textId} className={styles.text}>
        {text}
      </Body1>
      <Field label={`Type ${name} to confirm`}>
        <Input ref={focus} value={typed} autoComplete="off" onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <div className={styles.actions}>
        <Button disabledFocusable={running} onClick={keep}>
          Keep
        </Button>
        <Button appearance="primary" disabledFocusable={running || !isTyped} onClick={go}>
          {running ? 'Deleting…' : confirm}
        </Button>
      </div>
    </div>
  );
}

function focus(element: HTMLElement | null): void {
  element?.focus();
}
