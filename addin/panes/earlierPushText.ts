import type { RecordedPush } from '../../shared/contract/pushes.ts';
import { texts } from '../texts/texts.ts';
import { dateTimeText } from './dateTimeText.ts';

/** What has come of an earlier push, in words. */
export const outcomeText: Readonly<Record<RecordedPush['outcome'], string>> = {
  unfinished: 'not finished',
  complete: 'complete',
  'in-doubt': 'in doubt',
  cancelled: 'stopped',
};

/** The lines that tell one earlier push from another: when and what; who and from where. */
export function earlierPushText({ startedAt, mode, rows, by, kind, source }: RecordedPush): {
  readonly what: string;
  readonly who: string;
} {
  const verb = mode === 'replace' ? 'Replaced with' : 'Added';
  const from = kind === 'push' ? source.workbook : 'a script';
  return { what: `${dateTimeText(startedAt)} · ${verb} ${texts().count.rows(rows)}`, who: `${by}, from ${from}` };
}
