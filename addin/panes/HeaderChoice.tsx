import { Caption1, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { TableDraft } from '../table/tableDraft.ts';
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
  const isJoined = headerRows.length > 1;
  return (
    <label className={styles.line}>
      <Caption1>Column names:</Caption1>
      <Select
        size="small"
        value={used ? headerRows.join(' and ') : 'none'}
        onChange={(_, { value }) =>
          choose({
            type: 'header',
            row: rowNumbers.find((number) => String(number) === value) ?? (value === 'none' ? 'none' : 'found'),
          })
        }
      >
        {isJoined && <option value={headerRows.join(' and ')}>in rows {headerRows.join(' and ')}</option>}
        {rowNumbers.slice(0, ROWS_TO_CHOOSE_FROM).map((number) => (
          <option key={number} value={String(number)}>
            in row {number}
          </option>
        ))}
        <option value="none">none</option>
        <option value="found">as found</option>
      </Select>
    </label>
  );
}
