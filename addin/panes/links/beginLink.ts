import { keptFromChoices } from '../../links/keptChoices.ts';
import type { Link } from '../../links/link.ts';
import type { WorkbookLinks } from '../../links/workbookLinks.ts';
import type { Choices } from '../../table/choices.ts';
import type { Pause } from '../../table/pause.ts';
import { sheetColumnNames } from '../../table/sheetColumnNames.ts';
import { texts } from '../../texts/texts.ts';
import type { Preview } from '../usePreview.ts';
import { fingerprint } from './fingerprint.ts';

/** Cells that are to be kept as a link, anchored before anybody can move them. */
export interface BegunLink extends Pick<Link, 'id'> {
  readonly anchor: Awaited<ReturnType<WorkbookLinks['anchor']>>;
  /** Notes what a refresh has to repeat. It looks at every cell, once: the push goes first. */
  readonly note: (pause: Pause) => Promise<NotedCells>;
}

/** What a link holds of cells as they were when their push began. */
export interface NotedCells extends Pick<Link, 'choices'> {
  readonly cells: Pick<Link['lastPush'], 'sheet' | 'address' | 'columns' | 'fingerprint' | 'rows' | 'hiddenRows'>;
}

/** Why cells can't be kept as a link, as a sentence that says what to do. */
export interface RefusedLink {
  readonly refused: string;
}

/** Anchors cells that are about to be pushed. */
export async function beginLink(
  links: WorkbookLinks,
  preview: Preview,
  choices: Choices,
  id: string,
): Promise<BegunLink | RefusedLink> {
  const { sheet, address } = preview.selection;
  if (address.includes(',')) return { refused: texts().keepLink.severalAreas };
  const refused = await links.whyNot();
  if (refused !== undefined) return { refused };
  const anchor = await links.anchor(sheet, address, id);
  let noted: Promise<NotedCells> | undefined;
  return { id, anchor, note: (pause) => (noted ??= noteCells(preview, choices, pause)) };
}

async function noteCells({ selection, draft }: Preview, choices: Choices, pause: Pause): Promise<NotedCells> {
  const { sheet, address, hiddenRows } = selection;
  const names = await sheetColumnNames(selection, choices, pause);
  return {
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
