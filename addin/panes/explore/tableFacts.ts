import type { ReplyOf } from '../../../shared/contract/endpoint.ts';
import { getTable, type ListedTable } from '../../../shared/contract/tables.ts';
import { FIFO_ROWS_KEPT } from '../../../shared/limits.ts';
import { texts } from '../../texts/texts.ts';
import { numberText } from '../../texts/numberText.ts';
import type { Fact } from '../FactList.tsx';
import { lastWriteText } from '../lastWriteText.ts';

type TableReply = ReplyOf<typeof getTable>;

/** What is known of a table besides its columns. */
export function tableFactsFrom({
  rowsInTable,
  lastWrite,
  verifiedBy,
  retentionPolicy,
  quota,
}: TableReply): readonly Fact[] {
  const isCut = retentionPolicy === 'basicFIFO';
  const kept = isCut ? texts().tableFacts.keepsNewest(FIFO_ROWS_KEPT) : texts().tableFacts.keepsAll;
  return [
    {
      label: texts().tableFacts.rows,
      text: rowsInTable === undefined ? texts().tableFacts.rowsUnknown : numberText(rowsInTable),
    },
    { label: texts().tableFacts.lastChange, text: lastWrite ? lastWriteText(lastWrite) : texts().tableFacts.noChange },
    { label: texts().tableFacts.verified, text: texts().tableFacts.verifiedBy[verifiedBy] },
    ...(retentionPolicy === undefined ? [] : [{ label: texts().tableFacts.keeps, text: kept }]),
    { label: texts().tableFacts.left, text: texts().count.rows(quota.rowsLeft) },
  ];
}

/** Why a table's columns or their types are missing; undefined: nothing is. */
export function whyNoColumns({
  columns,
  columnsFrom,
}: Pick<ListedTable, 'columns' | 'columnsFrom'>): string | undefined {
  if (columns === undefined) return texts().tableFacts.noColumns;
  return columnsFrom === 'query' ? texts().tableFacts.noTypes : undefined;
}
