import type { Link } from '../../links/link.ts';
import { texts } from '../../texts/texts.ts';
import type { LinkState } from './linkState.ts';
import { linkName } from './linkTexts.ts';
import { tableKey } from './tableKey.ts';

/** One of several links that are refreshed together. */
export interface PlannedLink {
  readonly link: Link;
  /** Why it is not refreshed with the others; undefined: nothing is in its way. */
  readonly hindrance: LinkState | undefined;
}

/**
 * Puts links in the order in which they are refreshed: of those with the same table, the one that replaces the rows goes
 * first, so that it deletes none that were just added. A second one that replaces them is left out.
 */
export function refreshPlan(links: readonly Link[]): readonly PlannedLink[] {
  const tables = [...new Set(links.map(tableKey))];
  return tables.flatMap((table) => {
    const group = links.filter((link) => tableKey(link) === table);
    const first = group.find(({ mode }) => mode === 'replace');
    if (!first) return group.map((link) => ({ link, hindrance: undefined }));
    const others = group.filter((link) => link !== first);
    return [
      { link: first, hindrance: undefined },
      ...others.map((link) => ({ link, hindrance: link.mode === 'replace' ? secondReplace(first) : undefined })),
    ];
  });
}

function secondReplace(first: Link): LinkState {
  const text = texts().linkNote.bothReplace(linkName(first));
  return { kind: 'stopped', title: texts().linkState.bothReplace, text };
}
