import type { RecordedPush } from '../../shared/contract/pushes.ts';
import { texts } from '../texts/texts.ts';
import { dateTimeText } from './dateTimeText.ts';

/** The lines that tell one earlier push from another: when and what; who and from where. */
export function earlierPushText({ startedAt, mode, rows, by, kind, source }: RecordedPush): {
  readonly what: string;
  readonly who: string;
} {
  const at = dateTimeText(startedAt);
  return {
    what: mode === 'replace' ? texts().earlier.replaced(at, rows) : texts().earlier.added(at, rows),
    who: kind === 'push' ? texts().earlier.fromWorkbook(by, source.workbook) : texts().earlier.fromScript(by),
  };
}
