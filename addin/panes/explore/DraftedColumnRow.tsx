import { Button, Caption1, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular, DismissRegular } from '@fluentui/react-icons';
import { columnTypes } from '../../../shared/table/columnType.ts';
import { texts } from '../../texts/texts.ts';
import { fieldError } from '../fieldError.ts';
import { focusElement } from '../focusElement.ts';
import { columnPropertiesText } from './columnPropertiesText.ts';
import { nameGiven, type DefinitionStep, type DraftedColumn } from './definitionDraft.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  field: { flex: '1 1 100px', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  // A list is never narrower than its longest choice, unless it is told to: it would cover the button beside it.
  types: { minWidth: 0, '& > select': { minWidth: 0 } },
  gone: { flex: '1 1 0', alignSelf: 'center', textDecorationLine: 'line-through', overflowWrap: 'anywhere' },
  note: { flex: '1 0 100%', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** One column of a definition that is being changed: its name, its type, and the way to take it out. */
export function DraftedColumnRow({
  column,
  nth,
  nameProblem,
  typeProblem,
  change,
}: {
  column: DraftedColumn;
  /** Its place among the columns, from 1: what tells one new column from another. */
  nth: number;
  /** What is wrong with the name; undefined: nothing, or it is not the time to say so. */
  nameProblem: string | undefined;
  typeProblem: string | undefined;
  change: (step: DefinitionStep) => void;
}) {
  const styles = useStyles();
  const { key, before, name, dataType, removed } = column;
  const called = before?.name ?? texts().definition.newColumn(nth);
  if (removed) {
    return (
      <li className={styles.row}>
        <Caption1 className={styles.gone}>{called}</Caption1>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          aria-label={texts().definition.keepColumn(called)}
          title={texts().definition.keepColumn(called)}
          onClick={() => change({ type: 'kept', key })}
        />
        <Caption1 className={styles.note}>{texts().definition.goes}</Caption1>
      </li>
    );
  }
  const isRenamed = before !== undefined && before.name !== nameGiven(column);
  const properties = before === undefined ? '' : columnPropertiesText(before);
  return (
    <li className={styles.row}>
      <Field size="small" className={styles.field} {...fieldError(nameProblem)}>
        <Input
          ref={before === undefined ? focusElement : undefined}
          size="small"
          className={styles.input}
          aria-label={texts().definition.nameOf(called)}
          value={name}
          autoComplete="off"
          onChange={(_, { value }) => change({ type: 'named', key, name: value })}
        />
      </Field>
      <Field size="small" className={styles.field} {...fieldError(typeProblem)}>
        <Select
          size="small"
          className={styles.types}
          aria-label={texts().previewColumn.typeOf(called)}
          value={dataType ?? ''}
          onChange={(_, { value }) =>
            change({ type: 'typed', key, dataType: columnTypes.find((type) => type === value) })
          }
        >
          {dataType === undefined && <option value="">{texts().definition.noType}</option>}
          {columnTypes.map((type) => (
            <option key={type} value={type}>
              {texts().columnType[type]}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={texts().definition.removeColumn(called)}
        title={texts().definition.removeColumn(called)}
        onClick={() => change({ type: 'removed', key })}
      />
      {isRenamed && <Caption1 className={styles.note}>{texts().definition.renamed(called)}</Caption1>}
      {properties !== '' && <Caption1 className={styles.note}>{properties}</Caption1>}
    </li>
  );
}
