import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { texts } from '../texts/texts.ts';
import { NO_BLOCKS, type Blocks } from './blockText.ts';
import { NoticeBar } from './NoticeBar.tsx';
import { ProblemDetailsView } from './ProblemDetailsView.tsx';
import { ProblemFactList } from './ProblemFactList.tsx';
import type { ShownProblem } from './shownProblem.ts';

/** One thing the person can do about a problem; the first of several is the recommended one. */
export interface ProblemAction {
  readonly label: string;
  readonly run: () => void;
}

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** A problem: what is wrong, what to do next, and the details for support. */
export function ProblemView({
  problem,
  blocks = NO_BLOCKS,
  copyText,
  actions = [],
  children,
}: {
  problem: ShownProblem;
  /** Names the cells of a batch that the problem is about. */
  blocks?: Blocks;
  copyText: (text: string) => Promise<void>;
  actions?: readonly ProblemAction[];
  /** What helps beside the actions. */
  children?: ReactNode;
}) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <NoticeBar
      intent={problem.next === 'none' || problem.next === 'continue' ? 'error' : 'warning'}
      urgent
      title={problem.title}
      text={problem.text}
    >
      <ProblemFactList problem={problem} blocks={blocks} />
      {children}
      <div className={styles.actions}>
        {actions.map(({ label, run }, i) => (
          <Button key={label} size="small" appearance={i === 0 ? 'primary' : 'secondary'} onClick={run}>
            {label}
          </Button>
        ))}
        <Link as="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? texts().details.hide : texts().details.show}
        </Link>
      </div>
      {open && <ProblemDetailsView report={problem.report} copyText={copyText} />}
    </NoticeBar>
  );
}
