import { Button, Caption1, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { Column } from '../../shared/table/column.ts';
import type { KnownColumn } from '../../shared/table/knownColumn.ts';
import { texts } from '../texts/texts.ts';
import type { ColumnPair } from './columnPairs.ts';
import { pairText } from './pairText.ts';

const OWN = 'own';
const OUT = 'out';
const TO = 'to:';

/** Both sides of a row: the selection's column and the table's. */
export const usePairStyles = makeStyles({
  sides: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', columnGap: tokens.spacingHorizontalS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  side: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  name: { overflowWrap: 'anywhere' },
  select: { minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  below: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

/** One column of the selection: what it is, where in the table it goes and what is the matter. */
export function ColumnPairRow({
  pair,
  existing,
  free,
  goTo,
  leaveOut,
  retyped,
  updating,
  update,
}: {
  pair: ColumnPair;
  /** All columns of the table. */
  existing: readonly KnownColumn[];
  /** Those of them that get nothing yet. */
  free: readonly KnownColumn[];
  /** Lets the column go to the one of this name. */
  goTo: (name: string) => void;
  leaveOut: () => void;
  /** The table's columns if it took the selection's type; undefined: it can't. */
  retyped: readonly Column[] | undefined;
  updating: boolean;
  update: (columns: readonly Column[]) => void;
}) {
  const styles = usePairStyles();
  const { matter, column, to, type, suggested } = pair;
  const { letters, proposedName } = column;
  const offered = existing.filter((it) => it.name === to?.name || free.includes(it));
  const isOwnThere = existing.some(({ name }) => name === proposedName);
  const value = matter === 'left-out' ? OUT : to ? TO + to.name : OWN;
  const said = pairText(pair);
  return (
    <li className={styles.row}>
      <div className={styles.side}>
        <Text size={200} weight="semibold" className={styles.name}>
          {proposedName}
        </Text>
        <Caption1 className={styles.quiet}>
          {letters} · {texts().columnType[type]}
        </Caption1>
      </div>
      <Select
        size="small"
        className={styles.select}
        aria-label={texts().columnsAndTable.goesTo(proposedName)}
        value={value}
        onChange={(_, { value: chosen }) => {
          if (chosen === OUT) leaveOut();
          else goTo(chosen === OWN ? proposedName : chosen.slice(TO.length));
        }}
      >
        {(!isOwnThere || value === OWN) && <option value={OWN}>{texts().columnsAndTable.notInTable}</option>}
        {offered.map(({ name }) => (
          <option key={name} value={TO + name}>
            {name}
          </option>
        ))}
        <option value={OUT}>{texts().columnsAndTable.leaveOut}</option>
      </Select>
      {said !== '' && (
        <div className={styles.below}>
          <Caption1>{said}</Caption1>
          {suggested !== undefined && (
            <Button size="small" onClick={() => goTo(suggested)}>
              {texts().columnsAndTable.use(suggested)}
            </Button>
          )}
          {matter === 'other-type' && retyped && (
            <Button size="small" disabledFocusable={updating} onClick={() => update(retyped)}>
              {texts().columnsAndTable.retype(texts().columnType[type])}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
