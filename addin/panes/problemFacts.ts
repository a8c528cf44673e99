import type { ProblemDetails } from '../../shared/problem.ts';
import { blockText, type Blocks } from './blockText.ts';
import { texts } from '../texts/texts.ts';
import { dateTimeText } from './dateTimeText.ts';
import { workbookText } from './workbookText.ts';

/** More than this fills the pane; the rest can be copied with the details. */
const MOST_ERRORS = 5;

/** What a problem's details add in words: the cells, the other push, what Power BI said. */
export function problemFacts(
  { errors = [], push, finishedAt, rowsLanded, powerBi }: ProblemDetails,
  blocks: Blocks,
): readonly string[] {
  const facts = errors
    .slice(0, MOST_ERRORS)
    .map(({ path, message }) => texts().problemFact.violation(placeText(path, blocks), message));
  if (errors.length > MOST_ERRORS) facts.push(texts().problemFact.more(errors.length - MOST_ERRORS));
  if (push) facts.push(texts().problemFact.otherPush(push.by, workbookText(push.workbook), dateTimeText(push.since)));
  if (finishedAt !== undefined) facts.push(texts().problemFact.pushed(dateTimeText(finishedAt)));
  if (rowsLanded !== undefined) facts.push(texts().problemFact.landed(rowsLanded));
  if (powerBi?.message !== undefined) facts.push(texts().problemFact.powerBi(powerBi.message));
  return facts;
}

/** A whole batch is named by its cells, everything else by its path. */
function placeText(path: string, blocks: Blocks): string {
  const batch = /^batches\[(\d+)\]$/.exec(path);
  return batch ? blockText(blocks, Number(batch[1])) : path;
}
