import { makeStyles, tokens } from '@fluentui/react-components';
import type { Link } from '../../links/link.ts';
import { texts } from '../../texts/texts.ts';
import { Question } from '../Question.tsx';
import { REFRESHABLE } from './linkState.ts';
import { replaceText } from './linkTexts.ts';
import { refreshPlan } from './refreshPlan.ts';
import type { CheckedLink } from './useLinks.ts';

const useStyles = makeStyles({
  list: { margin: `0 0 ${tokens.spacingVerticalXS}`, paddingLeft: tokens.spacingHorizontalL },
});

/** Asks once before the rows of several tables are deleted, and names each of them. */
export function AskReplaceAll({
  links,
  checked,
  keep,
  go,
}: {
  links: readonly Link[];
  /** How each stood when it was looked at. */
  checked: ReadonlyMap<string, CheckedLink>;
  keep: () => void;
  go: () => void;
}) {
  const styles = useStyles();
  const going = refreshPlan(links).filter(({ hindrance }) => hindrance === undefined);
  // No table is replaced twice, so that these are as many tables.
  const replaced = going
    .map(({ link }) => link)
    .filter(({ id, mode }) => {
      const kind = checked.get(id)?.state.kind ?? 'unknown';
      return mode === 'replace' && (kind === 'unknown' || REFRESHABLE.includes(kind));
    });
  return (
    <Question
      title={texts().askRefresh.deleteRows(replaced.length)}
      keepText={texts().replaceQuestion.keep}
      goText={texts().askRefresh.refresh(going.length)}
      keep={keep}
      go={go}
    >
      <ul className={styles.list}>
        {replaced.map((link) => (
          <li key={link.id}>{replaceText(link, checked.get(link.id) ?? {})}</li>
        ))}
      </ul>
      {texts().askRefresh.deleted}
    </Question>
  );
}
