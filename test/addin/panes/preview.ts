import { draftForTarget } from '../../../addin/panes/draftForTarget.ts';
import type { Preview } from '../../../addin/panes/usePreview.ts';
import type { Choices } from '../../../addin/table/choices.ts';
import type { Selection } from '../../../addin/table/selection.ts';
import { noPause } from '../table/noPause.ts';
import { selectionOf } from '../table/selectionOf.ts';
import type { Column } from '../../../shared/table/column.ts';

/** Two columns, Region and Units, with a header row. */
export const selection: Selection = selectionOf(
  [
    ['Region', 'Units'],
    ['North', 3],
    ['South', 5],
    ['West', 8],
  ],
  { sheet: 'Q1' },
);

/** The preview of {@link selection}. */
export async function previewOf(choices: Choices = {}, existing?: readonly Column[]): Promise<Preview> {
  const pushColumns = { pushedOn: undefined, period: undefined };
  return {
    selection,
    choices,
    pushColumns,
    draft: await draftForTarget(selection, { tableName: 'Q1', ...choices }, existing, noPause),
  };
}
