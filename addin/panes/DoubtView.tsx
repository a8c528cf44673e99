import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { DoubtStep } from '../push/doubtStep.ts';
import type { Receipt } from '../../shared/contract/push.ts';
import { texts } from '../texts/texts.ts';
import { blockText, type Blocks } from './blockText.ts';
import { doubtText } from './doubtText.ts';
import { NoticeBar } from './NoticeBar.tsx';
import { ProblemView } from './ProblemView.tsx';
import { undecidedBatches } from './undecidedBatches.ts';
import type { ActionState } from './useAction.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, maxHeight: '160px', overflowY: 'auto' },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  actions: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
});

/** Names the blocks whose rows nobody can vouch for, and lets the person decide about them. */
export function DoubtView({
  receipt,
  blocks,
  mode,
  deciding,
  copyText,
  resolve,
  startAsReplace,
}: {
  receipt: Receipt;
  blocks: Blocks;
  mode: 'append' | 'replace';
  deciding: ActionState<Receipt>;
  copyText: (text: string) => Promise<void>;
  /** Does something about the rows in doubt. */
  resolve: (how: DoubtStep) => void;
  /** Replaces all rows of the table by those of the push; where they were added, it asks before. */
  startAsReplace?: () => void;
}) {
  const styles = useStyles();
  const { title, text, advice } = doubtText(receipt, mode);
  const undecided = undecidedBatches(receipt);
  const named = undecided.map((n) => blockText(blocks, n));
  return (
    <>
      <NoticeBar
        intent="warning"
        title={title}
        text={
          named.length > 0 && (
            <ul className={styles.list}>
              {named.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          )
        }
      >
        <div>
          {text}{' '}
          <Link inline className={styles.link} href={receipt.datasetUrl} target="_blank" rel="noreferrer">
            {texts().doubt.look}
          </Link>
        </div>
        <div>{texts().doubt.why[receipt.verifiedBy]}</div>
        <div>{advice}</div>
        <div className={styles.actions}>
          {receipt.verifiedBy !== 'none' && (
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={deciding.running}
              onClick={() => resolve('recount')}
            >
              {deciding.running ? texts().doubt.verifying : texts().doubt.verifyAgain}
            </Button>
          )}
          {named.length > 0 && (
            <Button
              size="small"
              disabledFocusable={deciding.running}
              onClick={() => resolve({ treatAsLanded: undecided })}
            >
              {texts().doubt.found}
            </Button>
          )}
          {startAsReplace && (
            <Button size="small" onClick={startAsReplace}>
              {mode === 'replace' ? texts().doubt.startAgain : texts().doubt.askStartAgain}
            </Button>
          )}
        </div>
        <div role="status">{deciding.value && !deciding.running && texts().doubt.stillSo}</div>
      </NoticeBar>
      {deciding.problem && <ProblemView problem={deciding.problem} copyText={copyText} />}
    </>
  );
}
