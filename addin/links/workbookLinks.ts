import { anchorCells, releaseCells, type Anchor, type NewAnchor } from '../excel/anchorCells.ts';
import { deleteSetting, readSettings, writeSetting } from '../excel/keptSettings.ts';
import { whyNotKept } from '../excel/whyNotKept.ts';
import { isSameSource } from './isSameSource.ts';
import type { Link } from './link.ts';
import { readLink, type ReadLink } from './readLink.ts';

const KEY_PREFIX = 'rangecast.link.';

/** The links that the open workbook keeps. */
export interface WorkbookLinks {
  /** Why the workbook can't keep links, as a sentence that says what to do; undefined: it can. */
  readonly whyNot: () => Promise<string | undefined>;
  /** Those that were made first come first; what can't be read stands last. */
  readonly list: () => Promise<readonly ReadLink[]>;
  readonly save: (link: Link) => Promise<void>;
  /** Removes a link and the hidden name that was made for it; the rows in Power BI stay. */
  readonly remove: (read: ReadLink) => Promise<void>;
  /** Anchors cells, see `anchorCells`. @param id of the link that they are for */
  readonly anchor: (sheet: string, address: string, id: string) => Promise<NewAnchor>;
  readonly release: (anchor: Anchor) => Promise<void>;
}

/** Keeps links in the workbook's settings and anchors their cells by tables and names. */
export const workbookLinks: WorkbookLinks = {
  whyNot: whyNotKept,
  list,
  save: (link) => writeSetting(KEY_PREFIX + link.id, link),
  async remove(read) {
    await deleteSetting(KEY_PREFIX + read.id);
    if (read.kind !== 'link') return;
    const others = await list();
    // Several links of the same cells share a hidden name; what can't be read may need it too.
    if (
      others.every((other) => other.kind === 'link' && !isSameSource(other.link.anchor.source, read.link.anchor.source))
    )
      await releaseCells(read.link.anchor);
  },
  anchor: anchorCells,
  release: releaseCells,
};

async function list(): Promise<readonly ReadLink[]> {
  const settings = await readSettings(KEY_PREFIX);
  return settings.map(({ key, value }) => readLink(key.slice(KEY_PREFIX.length), value)).sort(byAge);
}

function byAge(a: ReadLink, b: ReadLink): number {
  const [one, other] = [a, b].map((read) => (read.kind === 'link' ? read.link.made.at : '~'));
  return (one ?? '').localeCompare(other ?? '');
}
