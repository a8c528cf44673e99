import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { CallApi } from '../api/createApi.ts';
import type { PushTarget } from '../push/pushTarget.ts';
import { texts } from '../texts/texts.ts';
import { EarlierPush } from './EarlierPush.tsx';
import { useEarlierPushes } from './useEarlierPushes.ts';

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
    listStyle: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    maxHeight: '320px',
    overflowY: 'auto',
  },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

/** The record of pushes to a table, newest first. */
export function EarlierPushList({ callApi, at }: { callApi: CallApi; at: PushTarget }) {
  const styles = useStyles();
  const { running, value, problem, more } = useEarlierPushes(callApi, at);
  const pushes = value?.pushes ?? [];
  return (
    <>
      {pushes.length > 0 && (
        <ul className={styles.list} aria-label={texts().earlier.title}>
          {pushes.map((push) => (
            <EarlierPush key={push.id} push={push} callApi={callApi} at={at} />
          ))}
        </ul>
      )}
      <Caption1 role="status" block>
        {running && texts().pane.loading}
        {value && pushes.length === 0 && texts().earlier.nothing}
      </Caption1>
      {problem && (
        <Caption1 role="alert" block className={styles.problem}>
          {problem.title}. {problem.text}
        </Caption1>
      )}
      {!running && value?.nextSkip !== undefined && (
        <Link as="button" onClick={more}>
          {texts().earlier.more}
        </Link>
      )}
    </>
  );
}
