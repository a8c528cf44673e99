import { keptFromChoices } from '../../links/keptChoices.ts';
import type { Link } from '../../links/link.ts';
import type { WorkbookLinks } from '../../links/workbookLinks.ts';
import type { Choices } from '../../table/choices.ts';
import type { Pause } from '../../table/pause.ts';
import { sheetColumnNames } from '../../table/sheetColumnNames.ts';
import type { Preview } from '../usePreview.ts';
import { fingerprint } from './fingerprint.ts';

/** What a link holds of the cells as they are when a push begins, anchored before anybody can move them. */
export interface BegunLink extends Pick<Link, 'id' | 'choices'> {
  readonly anchor: Awaited<ReturnType<WorkbookLinks['anchor']>>;
  readonly cells: Pick<Link['lastPush'], 'sheet' | 'address' | 'columns' | 'fingerprint' | 'rows' | 'hiddenRows'>;
}

/** Why cells can't be kept as a link, as a sentence that says what to do. */
export interface RefusedLink {
  readonly refused: string;
}

/** Anchors cells that are about to be pushed and notes what a refresh has to repeat. */
export async function beginLink(
  links: WorkbookLinks,
  { selection, draft }: Preview,
  choices: Choices,
  id: string,
  pause: Pause,
): Promise<BegunLink | RefusedLink> {
  const { sheet, address, hiddenRows } = selection;
  if (address.includes(',')) {
    return { refused: 'Several areas cannot be kept as one link. Put the rows into one range or table to keep them.' };
  }
  const refused = await links.whyNot();
  if (refused !== undefined) return { refused };
  const anchor = await links.anchor(sheet, address, id);
  const names = await sheetColumnNames(selection, choices, pause);
  return {
    id,
    anchor,
    choices: keptFromChoices(choices, selection, names),
    cells: {
      sheet,
      address,
      rows: draft.table.rowCount,
      hiddenRows,
      columns: draft.table.columns.map(({ name }) => name),
      fingerprint: await fingerprint(draft, pause),
    },
  };
}
