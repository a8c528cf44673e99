import { choicesFrom, rowChoicesFrom } from '../../links/keptChoices.ts';
import type { Link } from '../../links/link.ts';
import type { Choices } from '../../table/choices.ts';
import type { Selection } from '../../table/selection.ts';
import { sheetColumnNames } from '../../table/sheetColumnNames.ts';
import type { PaneServices } from '../paneServices.ts';
import { pauseUnlessAborted } from '../pauseUnlessAborted.ts';
import type { TargetState } from '../targetState.ts';
import { periodOfLink } from './periodOfLink.ts';
import { readLinkedTable } from './readLinked.ts';
import { targetOfLink } from './targetOfLink.ts';

/** What the form holds when it stands for a link. */
export interface LinkForm {
  /** The columns that are to be selected. Their cells are not kept. */
  readonly columns: Pick<Selection, 'sheet' | 'columns' | 'hiddenColumns'>;
  readonly choices: Choices;
  readonly target: TargetState;
}

/** Shows the form with what a link keeps. */
export type OpenLink = (link: Link, signal: AbortSignal) => Promise<void>;

/**
 * Reads what the form needs to stand for a link: its table as it is now, and what was decided about its columns.
 * @throws {SelectionError} when the cells are gone; {Problem} `table_not_found` and such when the target is
 */
export async function formOfLink(
  { callApi, readCells, clock }: Pick<PaneServices, 'callApi' | 'readCells' | 'clock'>,
  link: Link,
  signal: AbortSignal,
): Promise<LinkForm> {
  const { choices: kept, pushedOn } = link;
  const pause = pauseUnlessAborted(signal);
  const selection = await readCells(link.anchor.source, { signal, pause, includeHidden: kept.hiddenRead });
  const table = await readLinkedTable({ callApi }, link, signal);
  const names = await sheetColumnNames(selection, rowChoicesFrom(kept, selection), pause);
  const { sheet, columns, hiddenColumns } = selection;
  return {
    columns: { sheet, columns, hiddenColumns },
    choices: choicesFrom(kept, selection, names),
    target: { ...targetOfLink(link, table), pushedOn, period: periodOfLink(link, clock.now()) },
  };
}
