import { Button, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RelationshipEnds } from '../../table/relationshipEnds.ts';
import { texts } from '../../texts/texts.ts';
import { focusElement } from '../focusElement.ts';
import type { NamedTable } from './namedTables.ts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: tokens.spacingHorizontalS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
  soft: { color: tokens.colorNeutralForeground3 },
});

interface End {
  readonly table: string;
  readonly column: string;
}

const NO_END: End = { table: '', column: '' };

/** Two columns that hold the same keys, chosen by hand. */
export function NewRelationship({
  tables,
  add,
  cancel,
}: {
  tables: readonly NamedTable[];
  /** The ends have their tables by key. */
  add: (ends: RelationshipEnds) => void;
  cancel: () => void;
}) {
  const styles = useStyles();
  const [from, setFrom] = useState(NO_END);
  const [to, setTo] = useState(NO_END);
  const whyNot = whyNotAdd(tables, from, to);
  const ends = { fromTable: from.table, fromColumn: from.column, toTable: to.table, toColumn: to.column };
  return (
    <div role="group" aria-label={texts().newRelationship.title} className={styles.box}>
      <EndFields takesFocus label={texts().newRelationship.many} tables={tables} end={from} choose={setFrom} />
      <EndFields label={texts().newRelationship.one} tables={tables} end={to} choose={setTo} />
      {whyNot !== undefined && <Caption1 className={styles.soft}>{whyNot}</Caption1>}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={whyNot !== undefined} onClick={() => add(ends)}>
          {texts().severalTables.add}
        </Button>
        <Button size="small" onClick={cancel}>
          {texts().severalTables.cancel}
        </Button>
      </div>
    </div>
  );
}

function EndFields({
  takesFocus = false,
  label,
  tables,
  end,
  choose,
}: {
  takesFocus?: boolean;
  label: string;
  tables: readonly NamedTable[];
  end: End;
  choose: (end: End) => void;
}) {
  const styles = useStyles();
  const columns = tables.find(({ key }) => key === end.table)?.draft.table.columns ?? [];
  return (
    <Field label={label} size="small">
      <div className={styles.pair}>
        <Select
          ref={takesFocus ? focusElement : undefined}
          size="small"
          aria-label={texts().newRelationship.tableOf(label)}
          value={end.table}
          onChange={(_, { value }) => choose({ table: value, column: '' })}
        >
          <option value="">{texts().severalTables.table}</option>
          {tables.map(({ key, draft }) => (
            <option key={key} value={key}>
              {draft.table.name}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          aria-label={texts().newRelationship.columnOf(label)}
          value={end.column}
          onChange={(_, { value }) => choose({ ...end, column: value })}
        >
          <option value="">{texts().severalTables.column}</option>
          {columns.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </div>
    </Field>
  );
}

function whyNotAdd(tables: readonly NamedTable[], from: End, to: End): string | undefined {
  const typeOf = (end: End) =>
    tables.find(({ key }) => key === end.table)?.draft.table.columns.find(({ name }) => name === end.column)?.dataType;
  const [fromType, toType] = [typeOf(from), typeOf(to)];
  if (fromType === undefined || toType === undefined) return texts().newRelationship.chooseBoth;
  if (from.table === to.table) return texts().newRelationship.twoTables;
  if (fromType !== toType) return texts().newRelationship.sameType;
  return undefined;
}
