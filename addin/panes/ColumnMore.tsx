import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { summarizeBys, type Column } from '../../shared/table/column.ts';
import type { ColumnChoice } from '../table/columnChoice.ts';
import { dataCategories } from '../table/dataCategories.ts';
import { texts } from '../texts/texts.ts';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    gridColumn: '1 / -1',
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
  },
});

/** What else can be decided about a column: its name and, for a new table, what reports do with it. */
export function ColumnMore({
  column,
  tableExists,
  choose,
}: {
  column: Column;
  /** Whether the table is there already and decides all but the name. */
  tableExists: boolean;
  choose: (choice: ColumnChoice) => void;
}) {
  const styles = useStyles();
  const { name, formatString = '', dataCategory = 'none', summarizeBy = 'default' } = column;
  return (
    <div className={styles.fields}>
      <Field label={texts().previewColumn.name} size="small">
        <TextWhenDone key={name} value={name} change={(value) => choose({ name: value === '' ? undefined : value })} />
      </Field>
      {!tableExists && (
        <>
          <Field label={texts().previewColumn.inReports} size="small">
            <Select
              size="small"
              value={summarizeBy}
              onChange={(_, { value }) => choose({ summarizeBy: summarizeBys.find((it) => it === value) })}
            >
              {summarizeBys.map((it) => (
                <option key={it} value={it}>
                  {texts().summarizeBy[it]}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={texts().previewColumn.category} size="small">
            <Select
              size="small"
              value={dataCategory}
              onChange={(_, { value }) => choose({ dataCategory: dataCategories.find((it) => it === value) ?? 'none' })}
            >
              <option value="none">{texts().previewColumn.noCategory}</option>
              {dataCategories.map((it) => (
                <option key={it} value={it}>
                  {texts().dataCategory[it]}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={texts().previewColumn.format} size="small">
            <TextWhenDone key={formatString} value={formatString} change={(value) => choose({ formatString: value })} />
          </Field>
        </>
      )}
    </div>
  );
}

/** A text field that tells of its text when typing is over: the table is made anew then. */
function TextWhenDone({ value, change, ...field }: { value: string; change: (value: string) => void }) {
  const [text, setText] = useState(value);
  const done = () => {
    if (text.trim() !== value) change(text.trim());
  };
  return (
    <Input
      {...field}
      size="small"
      value={text}
      onChange={(_, data) => setText(data.value)}
      onBlur={done}
      onKeyDown={({ key }) => {
        if (key === 'Enter') done();
      }}
    />
  );
}
