import type { ReplyOf } from '../../shared/contract/endpoint.ts';
import type { getTable } from '../../shared/contract/tables.ts';
import { texts } from '../texts/texts.ts';
import { dateTimeText } from './dateTimeText.ts';
import { workbookText } from './workbookText.ts';

/** Who wrote to a table last. */
export type LastWrite = NonNullable<ReplyOf<typeof getTable>['lastWrite']>;

/** Says who wrote to a table last, when and from where: `Last written by Anna on 24 Nov 2026, 14:05, from Budget.xlsx.` */
export function lastWriteText({ kind, by, at, workbook }: LastWrite): string {
  return texts().lastWrite[kind](by, dateTimeText(at), workbookText(workbook));
}
