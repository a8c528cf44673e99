import type { ReplyOf } from '../../../shared/contract/endpoint.ts';
import type { updateTable } from '../../../shared/contract/tables.ts';
import { texts } from '../../texts/texts.ts';

/** What a new definition has come to. */
export interface DefinitionOutcomeText {
  readonly text: string;
  /** Whether rows are gone, or may be. */
  readonly isLoss: boolean;
}

/** Says what became of a table and of the rows that were in it. */
export function definitionOutcome({ name, rowsBefore, rowsAfter }: ReplyOf<typeof updateTable>): DefinitionOutcomeText {
  const [rows, isLoss] = rowsText(rowsBefore, rowsAfter);
  return { text: `${texts().definition.changed(name)} ${rows}`, isLoss };
}

function rowsText(before: number | undefined, after: number | undefined): readonly [text: string, isLoss: boolean] {
  if (after === undefined) return [texts().definition.rowsNotCounted, before !== 0];
  if (before === undefined) return [texts().definition.rowsNow(after), true];
  return after < before
    ? [texts().definition.rowsLost(before, after), true]
    : [texts().definition.rowsKept(after), false];
}
