import type { ReplyOf } from '../../shared/contract/endpoint.ts';
import type { getTable } from '../../shared/contract/tables.ts';
import { dateTimeText } from './dateTimeText.ts';

/** Who wrote to a table last. */
export type LastWrite = NonNullable<ReplyOf<typeof getTable>['lastWrite']>;

const verbs: Readonly<Record<LastWrite['kind'], string>> = {
  push: 'written',
  rows: 'written',
  delete: 'emptied',
  update: 'redefined',
  raw: 'changed',
};

/** Says who wrote to a table last, when and from where: `Last written by Anna on 24 Nov 2026, 14:05, from Budget.xlsx.` */
export function lastWriteText({ kind, by, at, workbook }: LastWrite): string {
  return `Last ${verbs[kind]} by ${by} on ${dateTimeText(at)}, from ${workbook}.`;
}
