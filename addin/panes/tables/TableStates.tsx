import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { texts } from '../../texts/texts.ts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  name: { overflowWrap: 'anywhere' },
  state: { margin: 0, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
});

/** Tables and where each of them stands. */
export function TableStates({ states }: { states: readonly (readonly [name: string, state: string])[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list} aria-label={texts().tableList.title}>
      {states.map(([name, state]) => (
        <Fragment key={name}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.state}>{state}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
