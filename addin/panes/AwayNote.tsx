import { Caption1, Link, makeStyles } from '@fluentui/react-components';
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
      {away === 'edited' ? 'Cells were edited. ' : 'Shown below is still what you selected before. '}
      <Link as="button" className={styles.link} inline onClick={() => going.run(() => goBack().then(() => undefined))}>
        Select {value.address} again
      </Link>
      {going.problem && ` ${going.problem.text}`}
    </Caption1>
  );
}
