import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { checkMeasures } from '../../../shared/table/checkMeasures.ts';
import { canBeSummed, sumMeasure } from '../../table/sumMeasure.ts';
import { texts } from '../../texts/texts.ts';
import { focusElement } from '../focusElement.ts';
import { fieldError } from '../fieldError.ts';
import { violationText } from '../violationText.ts';
import type { NamedTable } from './namedTables.ts';
import type { ChosenMeasure } from './wizardState.ts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** A measure to be added: the sum of a column, or any DAX. */
export function NewMeasure({
  tables,
  others,
  add,
  cancel,
}: {
  tables: readonly NamedTable[];
  /** The measures that there are. */
  others: readonly ChosenMeasure[];
  add: (measure: ChosenMeasure) => void;
  cancel: () => void;
}) {
  const styles = useStyles();
  const [measure, setMeasure] = useState<ChosenMeasure>({ table: tables[0]?.key ?? '', name: '', expression: '' });
  const [asked, setAsked] = useState(false);
  const table = tables.find(({ key }) => key === measure.table)?.draft.table;
  const columns = table?.columns ?? [];
  const taken = others.map(({ name }) => name);
  const violations = checkMeasures({ columns, measures: [measure] }, taken);
  const errorOf = (path: string) => {
    const violation = asked ? violations.find((each) => each.path.endsWith(path)) : undefined;
    return fieldError(violation && violationText(violation));
  };

  function sum(name: string) {
    const column = columns.find((each) => each.name === name);
    if (column && table) setMeasure({ table: measure.table, ...sumMeasure(table.name, column) });
  }

  return (
    <div role="group" aria-label={texts().newMeasure.title} className={styles.box}>
      <Field label={texts().severalTables.table} size="small">
        <Select
          ref={focusElement}
          size="small"
          value={measure.table}
          onChange={(_, { value }) => setMeasure({ ...measure, table: value })}
        >
          {tables.map(({ key, draft }) => (
            <option key={key} value={key}>
              {draft.table.name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts().newMeasure.sumOf} size="small">
        <Select size="small" value="" onChange={(_, { value }) => sum(value)}>
          <option value="">{texts().newMeasure.chooseColumn}</option>
          {columns.filter(canBeSummed).map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field label={texts().newMeasure.name} size="small" {...errorOf('.name')}>
        <Input size="small" value={measure.name} onChange={(_, { value }) => setMeasure({ ...measure, name: value })} />
      </Field>
      <Field label={texts().newMeasure.expression} size="small" {...errorOf('.expression')}>
        <Textarea
          size="small"
          value={measure.expression}
          resize="vertical"
          // The format was that of the column's sum: another formula may give something else.
          onChange={(_, { value }) => setMeasure({ table: measure.table, name: measure.name, expression: value })}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            setAsked(true);
            if (violations.length === 0) add(measure);
          }}
        >
          {texts().severalTables.add}
        </Button>
        <Button size="small" onClick={cancel}>
          {texts().severalTables.cancel}
        </Button>
      </div>
    </div>
  );
}
