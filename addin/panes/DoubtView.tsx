import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { Receipt } from '../../shared/contract/push.ts';
import { texts } from '../texts/texts.ts';
import { blockText, type Blocks } from './blockText.ts';
import { doubtText } from './doubtText.ts';
import { ProblemView } from './ProblemView.tsx';
import { undecidedBatches } from './undecidedBatches.ts';
import type { ActionState } from './useAction.ts';

const useStyles = makeStyles({
  bar: { alignItems: 'start', paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, whiteSpace: 'normal' },
  title: { display: 'block' },
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
  decide,
  startAsReplace,
}: {
  receipt: Receipt;
  blocks: Blocks;
  mode: 'append' | 'replace';
  deciding: ActionState<Receipt>;
  copyText: (text: string) => Promise<void>;
  /** Records that the person has found the rows. */
  decide: () => void;
  /** Pushes the rows of a replace again. */
  startAsReplace?: () => void;
}) {
  const styles = useStyles();
  const { title, text, advice } = doubtText(receipt, mode);
  const named = undecidedBatches(receipt).map((n) => blockText(blocks, n));
  return (
    <>
      <MessageBar intent="warning" layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.body}>
          <div>
            <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
            {named.length > 0 && (
              <ul className={styles.list}>
                {named.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            )}
          </div>
          <div>
            {text}{' '}
            <Link inline className={styles.link} href={receipt.datasetUrl} target="_blank" rel="noreferrer">
              {texts().doubt.look}
            </Link>
          </div>
          <div>{advice}</div>
          <div className={styles.actions}>
            {named.length > 0 && (
              <Button size="small" appearance="primary" disabledFocusable={deciding.running} onClick={decide}>
                {texts().doubt.found}
              </Button>
            )}
            {mode === 'replace' && startAsReplace && (
              <Button size="small" onClick={startAsReplace}>
                {texts().doubt.startAgain}
              </Button>
            )}
          </div>
        </MessageBarBody>
      </MessageBar>
      {deciding.problem && <ProblemView problem={deciding.problem} copyText={copyText} />}
    </>
  );
}
