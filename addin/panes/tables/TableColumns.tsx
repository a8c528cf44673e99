import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  Field,
  Input,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { MAX_TABLE_NAME_LENGTH } from '../../../shared/limits.ts';
import type { Handlings } from '../../table/handling.ts';
import type { ChoiceStep } from '../choicesReducer.ts';
import { texts } from '../../texts/texts.ts';
import { fieldError } from '../fieldError.ts';
import { leftOutText } from '../leftOutText.ts';
import { TablePreview } from '../TablePreview.tsx';
import { violationText } from '../violationText.ts';
import type { NamedTable } from './namedTables.ts';

const NO_HANDLING: Handlings = {};
const NONE_FIXED: ReadonlySet<string> = new Set();

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  header: { display: 'flex', flexDirection: 'column', alignItems: 'start', minWidth: 0, overflowWrap: 'anywhere' },
  soft: { color: tokens.colorNeutralForeground3 },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
});

/** One of several tables: its name, its columns and what the person should know about its cells. */
export function TableColumns({
  table: { key, listed, selection, choices, draft },
  rename,
  choose,
  goToCell,
}: {
  table: NamedTable;
  rename: (name: string) => void;
  choose: (step: ChoiceStep) => void;
  goToCell: (sheet: string, address: string) => Promise<void>;
}) {
  const styles = useStyles();
  const { name, rowCount, columns } = draft.table;
  const named = draft.violations.find(({ path }) => path === 'name');
  const shown = { ...draft, violations: draft.violations.filter((violation) => violation !== named) };
  return (
    <AccordionItem value={key} className={styles.item}>
      <AccordionHeader as="h3">
        <span className={styles.header}>
          {name === '' ? listed.name : name}
          <Caption1 className={styles.soft}>
            {texts().count.rows(rowCount)}, {texts().count.columns(columns.length)}
            {draft.findings.length > 0 && ` · ${texts().count.findings(draft.findings.length)}`}
          </Caption1>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <Field label={texts().target.tableName} {...fieldError(named && violationText(named))}>
          <Input value={name} maxLength={MAX_TABLE_NAME_LENGTH} onChange={(_, { value }) => rename(value)} />
        </Field>
        <Caption1 className={styles.soft}>
          {selection.sheet}!{selection.address}
          {leftOutText(selection.hiddenRows, selection.hiddenColumns.length)}
        </Caption1>
        <TablePreview
          draft={shown}
          rowNumbers={selection.rowNumbers}
          handling={choices.handling ?? NO_HANDLING}
          typesFixed={NONE_FIXED}
          choose={choose}
          goToCell={(address) => goToCell(selection.sheet, address)}
        />
      </AccordionPanel>
    </AccordionItem>
  );
}
