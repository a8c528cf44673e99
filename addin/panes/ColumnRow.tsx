import { Button, Caption1, Checkbox, makeStyles, mergeClasses, Select, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Column } from '../../shared/table/column.ts';
import { columnTypes } from '../../shared/table/columnType.ts';
import type { ColumnShape } from '../table/columnShape.ts';
import type { DraftColumn } from '../table/tableDraft.ts';
import { texts } from '../texts/texts.ts';
import type { ChoiceStep } from './choicesReducer.ts';
import { ColumnMore } from './ColumnMore.tsx';
import { ColumnPicture } from './ColumnPicture.tsx';
import { columnUseText } from './columnUseText.ts';

/** A pane of 320 pixels at 200 % zoom. */
const NARROW = '@media (max-width: 280px)';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) 124px auto',
    [NARROW]: { gridTemplateColumns: 'auto minmax(0, 1fr) auto' },
    alignItems: 'center',
    minHeight: '40px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTopStyle: 'none' },
  },
  text: { display: 'flex', flexDirection: 'column', minWidth: 0, paddingRight: tokens.spacingHorizontalS },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  sample: { color: tokens.colorNeutralForeground3 },
  left: { color: tokens.colorNeutralForeground3 },
  type: { minWidth: 0, [NARROW]: { gridRow: 2, gridColumn: '2 / -1' } },
  fixed: {
    color: tokens.colorNeutralForeground3,
    paddingLeft: tokens.spacingHorizontalS,
    [NARROW]: { gridRow: 2, gridColumn: '2 / -1', paddingLeft: 0 },
  },
});

/** One column: whether it goes, its name with some values, its type, and more behind a button. */
export function ColumnRow({
  column: { letters, name, dataType, included },
  sample,
  shape,
  definition,
  typeFixed,
  choose,
}: {
  column: DraftColumn;
  sample: string;
  /** How its values spread; undefined: it stays behind or has none. */
  shape: ColumnShape | undefined;
  /** What it is in the table; undefined: it stays behind. */
  definition: Column | undefined;
  /** Whether the existing table decides the type. */
  typeFixed: boolean;
  choose: (step: ChoiceStep) => void;
}) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const use = typeFixed || !definition ? '' : columnUseText(definition);
  const hint = included ? sample || texts().previewColumn.noValues : texts().previewColumn.leftOut;
  return (
    <li className={styles.row}>
      <Checkbox
        checked={included}
        aria-label={texts().previewColumn.include(letters, name)}
        onChange={(_, { checked }) => choose({ type: 'included', letters: [letters], included: checked === true })}
      />
      <div className={styles.text}>
        <Text className={mergeClasses(styles.line, !included && styles.left)} weight="semibold" size={200} title={name}>
          {name}
        </Text>
        <Caption1
          className={mergeClasses(styles.line, styles.sample)}
          title={[hint, use].filter((part) => part !== '').join('\n')}
        >
          {hint}
        </Caption1>
        {included && shape && <ColumnPicture shape={shape} />}
      </div>
      {typeFixed ? (
        <Caption1 className={styles.fixed} title={texts().previewColumn.typeFixed}>
          {texts().columnType[dataType]}
        </Caption1>
      ) : (
        <Select
          size="small"
          className={styles.type}
          aria-label={texts().previewColumn.typeOf(name)}
          value={dataType}
          disabled={!included}
          onChange={(_, { value }) => {
            const chosen = columnTypes.find((type) => type === value);
            if (chosen) choose({ type: 'columnType', letters, dataType: chosen });
          }}
        >
          {columnTypes.map((type) => (
            <option key={type} value={type}>
              {texts().columnType[type]}
            </option>
          ))}
        </Select>
      )}
      <Button
        appearance="subtle"
        size="small"
        icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
        aria-label={texts().previewColumn.moreAbout(name)}
        aria-expanded={isOpen}
        disabled={!definition}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && definition && (
        <ColumnMore
          column={definition}
          tableExists={typeFixed}
          choose={(choice) => choose({ type: 'column', letters, choice })}
        />
      )}
    </li>
  );
}
