import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReadLink } from '../../links/readLink.ts';
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
  removed,
}: {
  services: PaneServices;
  read: ReadLink;
  /** Told when the link is no more. */
  removed: () => void;
}) {
  const styles = useStyles();
  const [asked, setAsked] = useState(false);
  const { run, running, problem } = useAction<undefined>();
  async function remove() {
    await services.links.remove(read);
    removed();
    return undefined;
  }

  if (problem) return <ProblemView problem={problem} copyText={services.copyText} />;
  if (!asked) {
    return (
      <Button size="small" appearance="subtle" onClick={() => setAsked(true)}>
        Remove
      </Button>
    );
  }
  return (
    <div role="group" aria-label="Remove the link?" className={styles.question}>
      <Caption1>Remove the link? Cells and rows stay as they are.</Caption1>
      <Button size="small" ref={focusElement} onClick={() => setAsked(false)}>
        Keep it
      </Button>
      <Button size="small" appearance="primary" disabledFocusable={running} onClick={() => run(remove)}>
        Remove link
      </Button>
    </div>
  );
}
