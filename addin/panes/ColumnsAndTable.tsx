import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Column } from '../../shared/table/column.ts';
import type { KnownColumn } from '../../shared/table/knownColumn.ts';
import type { Choices } from '../table/choices.ts';
import { texts } from '../texts/texts.ts';
import { BlankColumns } from './BlankColumns.tsx';
import type { ChoiceStep } from './choicesReducer.ts';
import { ColumnPairRow, usePairStyles } from './ColumnPairRow.tsx';
import { columnPairs, type ColumnPair } from './columnPairs.ts';
import { columnsRetyped, columnsWithNew } from './columnsForUpdate.ts';
import type { Preview } from './usePreview.ts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Where the selection and the chosen table differ: side by side, with a choice for each column. Nothing where they fit. */
export function ColumnsAndTable({
  preview: { draft },
  existing,
  choices,
  choose,
  updating,
  update,
  newDataset,
}: {
  preview: Preview;
  /** The table's columns. */
  existing: readonly KnownColumn[];
  choices: Choices;
  choose: (step: ChoiceStep) => void;
  /** Whether the person is being asked about a change of the table, or it is made. */
  updating: boolean;
  /** Asks about a change of the table to these columns. */
  update: (columns: readonly Column[]) => void;
  /** Pushes into a new dataset instead. */
  newDataset: () => void;
}) {
  const styles = useStyles();
  const row = usePairStyles();
  const id = useId();
  const { pairs, free, fitting } = columnPairs(draft, existing, choices);
  if (pairs.length === 0 && free.length === 0) return null;
  const suggested = pairs.flatMap((pair) => (pair.suggested === undefined ? [] : [{ pair, name: pair.suggested }]));

  const lacking = pairs.filter(({ matter }) => matter === 'not-in-table');
  const withNew = columnsWithNew(existing, draft.table.columns);

  function goTo({ column: { letters, proposedName } }: ColumnPair, name: string) {
    choose({ type: 'column', letters, choice: { name: name === proposedName ? undefined : name } });
    choose({ type: 'included', letters: [letters], included: true });
  }

  return (
    <section className={styles.box} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {texts().columnsAndTable.title}
      </h3>
      <div className={row.sides} aria-hidden>
        <Caption1 className={styles.quiet}>{texts().columnsAndTable.selection}</Caption1>
        <Caption1 className={styles.quiet}>{texts().columnsAndTable.table}</Caption1>
      </div>
      <ul className={styles.list} aria-labelledby={id}>
        {pairs.map((pair) => (
          <ColumnPairRow
            key={pair.column.letters}
            pair={pair}
            existing={existing}
            free={free}
            goTo={(name) => goTo(pair, name)}
            retyped={pair.to && columnsRetyped(existing, pair.to.name, pair.type)}
            updating={updating}
            update={update}
            leaveOut={() => choose({ type: 'included', letters: [pair.column.letters], included: false })}
          />
        ))}
        <BlankColumns columns={free} />
      </ul>
      {fitting > 0 && <Caption1 className={styles.quiet}>{texts().columnsAndTable.fitting(fitting)}</Caption1>}
      {!withNew && <Caption1>{texts().columnsAndTable.typesNotKnown}</Caption1>}
      <div className={styles.actions}>
        {suggested.length > 1 && (
          <Button size="small" onClick={() => suggested.forEach(({ pair, name }) => goTo(pair, name))}>
            {texts().columnsAndTable.useAll(suggested.length)}
          </Button>
        )}
        {lacking.length > 0 && withNew && (
          <Button size="small" disabledFocusable={updating} onClick={() => update(withNew)}>
            {texts().columnsAndTable.add(lacking.length)}
          </Button>
        )}
        {pairs.length > 0 && (
          <Button size="small" onClick={newDataset}>
            {texts().columnsAndTable.newDataset}
          </Button>
        )}
      </div>
    </section>
  );
}
