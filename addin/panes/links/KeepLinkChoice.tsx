import { Checkbox, makeStyles } from '@fluentui/react-components';
import { texts } from '../../texts/texts.ts';
import type { KeepLink } from './useKeepLink.ts';

const useStyles = makeStyles({
  choice: { marginLeft: '-8px', marginTop: '-6px', marginBottom: '-4px' },
});

/** Whether the push is kept in the workbook, to be refreshed later. */
export function KeepLinkChoice({ keep: { wanted, want } }: { keep: KeepLink }) {
  const styles = useStyles();
  return (
    <Checkbox
      className={styles.choice}
      label={texts().keepLink.choice}
      checked={wanted}
      onChange={(_, { checked }) => want(checked === true)}
    />
  );
}
