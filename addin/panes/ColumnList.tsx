import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { TableDraft } from '../table/tableDraft.ts';
import { texts } from '../texts/texts.ts';
import { columnShapes } from './columnShapes.ts';
import { cellText } from './cellText.ts';
import type { ChoiceStep } from './choicesReducer.ts';
import { ColumnRow } from './ColumnRow.tsx';

const SAMPLES = 3;

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    maxHeight: '264px',
    overflowY: 'auto',
  },
});

/** The columns of the selection: which go, and as what. */
export function ColumnList({
  draft,
  typesFixed,
  choose,
}: {
  draft: TableDraft;
  typesFixed: ReadonlySet<string>;
  choose: (step: ChoiceStep) => void;
}) {
  const styles = useStyles();
  const shapes = useMemo(() => columnShapes(draft.table), [draft.table]);
  return (
    <ul className={styles.list} aria-label={texts().preview.columns}>
      {draft.columns.map((column) => (
        <ColumnRow
          key={column.letters}
          column={column}
          shape={shapes.get(column.name)}
          sample={sampleOf(draft, column.name)}
          definition={draft.table.columns.find(({ name }) => column.included && name === column.name)}
          typeFixed={typesFixed.has(column.name)}
          choose={choose}
        />
      ))}
    </ul>
  );
}

function sampleOf({ table }: TableDraft, name: string): string {
  const at = table.columns.findIndex((column) => column.name === name);
  const dataType = table.columns[at]?.dataType ?? 'String';
  const found: string[] = [];
  for (const value of table.values[at] ?? []) {
    if (value !== null) found.push(cellText(value, dataType));
    if (found.length === SAMPLES) break;
  }
  return found.join(' · ');
}
