import { Caption1, Link, makeStyles } from '@fluentui/react-components';
import { texts } from '../texts/texts.ts';
import type { LiveSelection } from './useSelection.ts';
import { useAction } from './useAction.ts';

const useStyles = makeStyles({
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

/** While a finding's cell is looked at: what the preview still shows, and the way back to it. */
export function AwayNote({ live: { away, value, goBack } }: { live: LiveSelection }) {
  const styles = useStyles();
  const going = useAction<undefined>();
  if (!away || !value) return null;
  return (
    <Caption1 role="status">
      {away === 'edited' ? texts().selection.edited : texts().selection.stillShown}{' '}
      <Link as="button" className={styles.link} inline onClick={() => going.run(() => goBack().then(() => undefined))}>
        {texts().selection.selectAgain(value.address)}
      </Link>
      {going.problem && ` ${going.problem.text}`}
    </Caption1>
  );
}
