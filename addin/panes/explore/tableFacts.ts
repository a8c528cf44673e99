import type { ReplyOf } from '../../../shared/contract/endpoint.ts';
import { getTable, type ListedTable } from '../../../shared/contract/tables.ts';
import { texts } from '../../texts/texts.ts';
import { numberText } from '../../texts/numberText.ts';
import type { Fact } from '../FactList.tsx';
import { lastWriteText } from '../lastWriteText.ts';

type TableReply = ReplyOf<typeof getTable>;

const verifiedTexts: Readonly<Record<TableReply['verifiedBy'], string>> = {
  mark: 'By the hidden mark of each row',
  'row-count': 'By counting the rows of the table',
  none: 'Not possible: you may not query this dataset',
};

/** What is known of a table besides its columns. */
export function tableFactsFrom({
  rowsInTable,
  lastWrite,
  verifiedBy,
  retentionPolicy,
  quota,
}: TableReply): readonly Fact[] {
  const kept = retentionPolicy === 'basicFIFO' ? 'The newest 200,000 rows' : 'All rows';
  return [
    {
      label: 'Rows',
      text: rowsInTable === undefined ? 'Not known: Power BI could not be asked' : numberText(rowsInTable),
    },
    { label: 'Last change', text: lastWrite ? lastWriteText(lastWrite) : 'None from here' },
    { label: 'Pushes are verified', text: verifiedTexts[verifiedBy] },
    ...(retentionPolicy === undefined ? [] : [{ label: 'Keeps', text: kept }]),
    { label: 'Left of this hour', text: texts().count.rows(quota.rowsLeft) },
  ];
}

/** Why a table's columns or their types are missing; undefined: nothing is. */
export function whyNoColumns({
  columns,
  columnsFrom,
}: Pick<ListedTable, 'columns' | 'columnsFrom'>): string | undefined {
  if (columns === undefined) {
    return 'The columns are not known: Power BI lists names of tables only, and no row could be queried to learn them.';
  }
  if (columnsFrom !== 'query') return undefined;
  return 'The types are not known: the table was not created here, and a query tells the names of its columns only.';
}
