import type { Link } from '../../links/link.ts';
import type { WorkbookLinks } from '../../links/workbookLinks.ts';
import { texts } from '../../texts/texts.ts';
import { outcomeOf } from '../outcomeOf.ts';

/**
 * Keeps a link after a refresh. The rows are in the table whether this works or not, so that its problem is only told.
 * @param renewed undefined: there is nothing new to keep
 * @returns what the receipt has to say of it; undefined: nothing
 */
export async function saveRenewed(links: WorkbookLinks, renewed: Link | undefined): Promise<string | undefined> {
  if (!renewed) return undefined;
  const saved = await outcomeOf(() => links.save(renewed));
  if ('value' in saved) return undefined;
  return texts().refreshed.notSaved(saved.problem.text);
}
