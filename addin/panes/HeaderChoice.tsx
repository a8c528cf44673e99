import { Caption1, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { TableDraft } from '../table/tableDraft.ts';
import { texts } from '../texts/texts.ts';
import type { ChoiceStep } from './choicesReducer.ts';

/** Names stand in one of the first rows. */
const ROWS_TO_CHOOSE_FROM = 30;

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Which row holds the columns' names. */
export function HeaderChoice({
  header: { used, rowNumbers: headerRows },
  rowNumbers,
  choose,
}: {
  header: TableDraft['header'];
  /** The sheet's numbers of the selected rows. */
  rowNumbers: readonly number[];
  choose: (step: ChoiceStep) => void;
}) {
  const styles = useStyles();
  const [upper, lower] = headerRows;
  const isJoined = upper !== undefined && lower !== undefined;
  return (
    <label className={styles.line}>
      <Caption1>{texts().header.label}</Caption1>
      <Select
        size="small"
        value={used ? headerRows.join() : 'none'}
        onChange={(_, { value }) =>
          choose({
            type: 'header',
            row: rowNumbers.find((number) => String(number) === value) ?? (value === 'none' ? 'none' : 'found'),
          })
        }
      >
        {isJoined && <option value={headerRows.join()}>{texts().header.inRows(upper, lower)}</option>}
        {rowNumbers.slice(0, ROWS_TO_CHOOSE_FROM).map((number) => (
          <option key={number} value={String(number)}>
            {texts().header.inRow(number)}
          </option>
        ))}
        <option value="none">{texts().header.none}</option>
        <option value="found">{texts().header.asFound}</option>
      </Select>
    </label>
  );
}
