import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type KeyboardEvent } from 'react';
import type { ReadLink } from '../../links/readLink.ts';
import { texts } from '../../texts/texts.ts';
import type { PaneServices } from '../paneServices.ts';
import { focusElement } from '../focusElement.ts';
import { ProblemView } from '../ProblemView.tsx';
import { useAction } from '../useAction.ts';

const useStyles = makeStyles({
  question: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Removes a link once that is confirmed. */
export function RemoveLink({
  services,
  read,
  nameId,
  removed,
}: {
  services: PaneServices;
  read: ReadLink;
  /** Of the element that says which link it is. */
  nameId: string;
  /** Told when the link is no more. */
  removed: () => void;
}) {
  const styles = useStyles();
  const id = useId();
  const [asked, setAsked] = useState<boolean>();
  const { run, running, problem } = useAction<undefined>();
  async function remove() {
    await services.links.remove(read);
    removed();
    return undefined;
  }

  if (!asked) {
    return (
      <Button
        ref={asked === false ? focusElement : undefined}
        id={id}
        aria-labelledby={`${id} ${nameId}`}
        size="small"
        appearance="subtle"
        onClick={() => setAsked(true)}
      >
        {texts().link.remove}
      </Button>
    );
  }
  function keepOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    // office.js takes Escape too, and would give the focus to another element.
    event.stopPropagation();
    setAsked(false);
  }
  return (
    <div role="group" aria-label={texts().linkRemoval.question} className={styles.question} onKeyDown={keepOnEscape}>
      <Caption1>{texts().linkRemoval.text}</Caption1>
      <Button size="small" ref={focusElement} onClick={() => setAsked(false)}>
        {texts().linkRemoval.keep}
      </Button>
      <Button size="small" appearance="primary" disabledFocusable={running} onClick={() => run(remove)}>
        {texts().linkRemoval.go}
      </Button>
      {problem && <ProblemView problem={problem} copyText={services.copyText} />}
    </div>
  );
}
