import { blockText, type Blocks } from './blockText.ts';
import { texts } from '../texts/texts.ts';
import { dateTimeText } from './dateTimeText.ts';
import type { ShownProblem } from './shownProblem.ts';
import { workbookText } from './workbookText.ts';

/** More than this fills the pane; the rest can be copied with the details. */
const MOST_ERRORS = 5;

/** One thing that a problem's details add. */
export interface ProblemFact {
  /** In the pane's language. */
  readonly text: string;
  /** What the service or Power BI says itself, which comes in English whatever the pane speaks. */
  readonly english?: string;
}

/** What a problem's details add in words: the cells, the other push, what Power BI said. */
export function problemFacts(
  { code, details: { errors = [], push, finishedAt, rowsLanded, powerBi } }: Pick<ShownProblem, 'code' | 'details'>,
  blocks: Blocks,
): readonly ProblemFact[] {
  const facts: ProblemFact[] = errors.slice(0, MOST_ERRORS).map((error) => violation(code, error, blocks));
  const add = (text: string) => void facts.push({ text });
  if (errors.length > MOST_ERRORS) add(texts().problemFact.more(errors.length - MOST_ERRORS));
  if (push) add(texts().problemFact.otherPush(push.by, workbookText(push.workbook), dateTimeText(push.since)));
  if (finishedAt !== undefined) add(texts().problemFact.pushed(dateTimeText(finishedAt)));
  if (rowsLanded !== undefined) add(texts().problemFact.landed(rowsLanded));
  if (powerBi?.message !== undefined) facts.push({ text: texts().problemFact.powerBi, english: powerBi.message });
  return facts;
}

/** A whole batch is named by its cells, everything else by its path. What the code says already needs no English. */
function violation(
  code: string,
  { path, message }: { readonly path: string; readonly message: string },
  blocks: Blocks,
): ProblemFact {
  const batch = /^batches\[(\d+)\]$/.exec(path);
  if (!batch) return { text: texts().problemFact.place(path), english: message };
  const place = texts().problemFact.place(blockText(blocks, Number(batch[1])));
  if (code === 'batch_changed') return { text: `${place} ${texts().problemFact.sentOtherwise}` };
  if (code === 'batch_missing') return { text: `${place} ${texts().problemFact.notLanded}` };
  return { text: place, english: message };
}
