import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** One thing that is known, and its name. */
export interface Fact {
  readonly label: string;
  readonly text: ReactNode;
}

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    width: '100%',
    margin: 0,
    // Beside long names there would be room for a letter a line.
    '@media (max-width: 280px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  label: { color: tokens.colorNeutralForeground3 },
  text: { margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
});

/** What is known, one fact to a line. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts.map(({ label, text }) => (
        <FactLine key={label} label={label} text={text} />
      ))}
    </dl>
  );
}

function FactLine({ label, text }: Fact) {
  const styles = useStyles();
  return (
    <>
      <dt>
        <Caption1 className={styles.label}>{label}</Caption1>
      </dt>
      <dd className={styles.text}>
        <Caption1>{text}</Caption1>
      </dd>
    </>
  );
}
