import type { ReplyOf } from '../../../shared/contract/endpoint.ts';
import { getTable } from '../../../shared/contract/tables.ts';
import { choicesFrom, rowChoicesFrom } from '../../links/keptChoices.ts';
import type { Link } from '../../links/link.ts';
import { draftWithName } from '../../table/draftWithName.ts';
import { draftWithPushColumns } from '../../table/draftWithPushColumns.ts';
import { sheetColumnNames } from '../../table/sheetColumnNames.ts';
import { draftForTarget } from '../draftForTarget.ts';
import type { PaneServices } from '../paneServices.ts';
import { pauseUnlessAborted } from '../pauseUnlessAborted.ts';
import { pushColumnsFor } from '../pushColumnsFor.ts';
import { initialTarget } from '../targetState.ts';
import type { Preview } from '../usePreview.ts';
import type { AskFacts } from './factsOnce.ts';
import { fingerprint } from './fingerprint.ts';
import { periodOfLink } from './periodOfLink.ts';
import { placeOfLink } from './placeOfLink.ts';

/** What a link comes to now: its cells as the table that would be pushed, and what is known of the target. */
export interface Linked extends Preview {
  readonly fingerprint: string;
  readonly facts: LinkedTable;
}

/** What is known of the table of a link. */
export type LinkedTable = ReplyOf<typeof getTable>;

/** Asks what is known of the table of a link. @throws {Problem} `table_not_found` and such when it is gone */
export async function readLinkedTable(
  { callApi }: Pick<PaneServices, 'callApi'>,
  link: Link,
  signal: AbortSignal,
): Promise<LinkedTable> {
  const request = { params: placeOfLink(link), query: { rows: link.lastPush.rows } };
  return callApi(getTable, request, { signal });
}

/**
 * Reads the cells of a link and makes of them what its form said.
 * @param askTable what is known of its table; default: the API is asked
 * @throws {SelectionError} when the cells are gone or make no table; {Problem} `table_not_found` and such when the target is
 */
export async function readLinked(
  services: Pick<PaneServices, 'callApi' | 'readCells' | 'clock'>,
  link: Link,
  signal: AbortSignal,
  askTable: AskFacts<LinkedTable> = (of, until) => readLinkedTable(services, of, until),
): Promise<Linked> {
  const { readCells, clock } = services;
  const { choices: kept } = link;
  const pause = pauseUnlessAborted(signal);
  const { source } = link.anchor;
  const selection = await readCells(source, { signal, pause, includeHidden: kept.hiddenRead });
  const facts = await askTable(link, signal);
  const names = await sheetColumnNames(selection, rowChoicesFrom(kept, selection), pause);
  const choices = choicesFrom(kept, selection, names);
  const draft = await draftForTarget(selection, choices, facts.columns, pause);
  const now = clock.now();
  const target = { ...initialTarget, kind: 'existing', table: facts, pushedOn: link.pushedOn } as const;
  const pushColumns = pushColumnsFor({ ...target, period: periodOfLink(link, now) }, now);
  const named = draftWithName(draft, link.target.tableName);
  return {
    selection,
    draft: draftWithPushColumns(named, pushColumns),
    choices,
    pushColumns,
    fingerprint: await fingerprint(draft, pause),
    facts,
  };
}
