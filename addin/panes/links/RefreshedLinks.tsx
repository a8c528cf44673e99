import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { NO_BLOCKS } from '../blockText.ts';
import { texts } from '../../texts/texts.ts';
import { ProblemView } from '../ProblemView.tsx';
import { ReceiptBody } from '../ReceiptBody.tsx';
import { receiptTitle } from '../receiptText.ts';
import { StepView } from '../StepView.tsx';
import { linkName } from './linkTexts.ts';
import { whereOfLink } from './placeOfLink.ts';
import type { RefreshedLink } from './useRefreshAll.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, overflowWrap: 'anywhere' },
  where: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground3 },
});

/** What has become of each of several links. */
export function RefreshedLinks({
  refreshed,
  copyText,
  leave,
}: {
  refreshed: readonly RefreshedLink[];
  copyText: (text: string) => Promise<void>;
  /** Back to the links. */
  leave: () => void;
}) {
  const styles = useStyles();
  return (
    <StepView title={titleOf(refreshed)}>
      <ul className={styles.list} aria-label={texts().refreshed.label}>
        {refreshed.map((each) => (
          <li key={each.link.id} className={styles.item}>
            <Subtitle2 as="h3" className={styles.name}>
              {linkName(each.link)}
            </Subtitle2>
            <div className={styles.where}>{whereOfLink(each.link)}</div>
            <LinkOutcome refreshed={each} copyText={copyText} />
          </li>
        ))}
      </ul>
      <div>
        <Button appearance="primary" onClick={leave}>
          {texts().refreshed.back}
        </Button>
      </div>
    </StepView>
  );
}

function LinkOutcome({
  refreshed: { link, outcome },
  copyText,
}: {
  refreshed: RefreshedLink;
  copyText: (text: string) => Promise<void>;
}) {
  if ('problem' in outcome) {
    return (
      <>
        <ProblemView problem={outcome.problem} copyText={copyText} />
        <div>{texts().refreshed.byItself}</div>
      </>
    );
  }
  const { value } = outcome;
  if (!value) return <div>{texts().refreshed.givenUp}</div>;
  if ('receipt' in value) {
    const { receipt, notSaved } = value;
    return (
      <>
        <div>{receiptTitle(receipt)}</div>
        <ReceiptBody receipt={receipt} mode={link.mode} blocks={NO_BLOCKS} />
        {notSaved !== undefined && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{notSaved}</MessageBarBody>
          </MessageBar>
        )}
      </>
    );
  }
  const isCurrent = value.kind === 'current';
  return (
    <MessageBar intent={isCurrent ? 'info' : 'warning'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{isCurrent ? value.title : texts().refreshed.not(value.title)}</MessageBarTitle> {value.text}
      </MessageBarBody>
    </MessageBar>
  );
}

function titleOf(refreshed: readonly RefreshedLink[]): string {
  const done = refreshed.filter(
    ({ outcome }) =>
      'value' in outcome && outcome.value && 'receipt' in outcome.value && outcome.value.receipt.outcome === 'complete',
  );
  return texts().refreshed.title(done.length, refreshed.length);
}
