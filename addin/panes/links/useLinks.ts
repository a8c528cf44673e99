import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReadLink } from '../../links/readLink.ts';
import { lateCode } from '../lateCode.ts';
import { outcomeOf } from '../outcomeOf.ts';
import type { PaneServices } from '../paneServices.ts';
import { useAction, type ActionState } from '../useAction.ts';
import { factsOnce, type AskFacts } from './factsOnce.ts';
import { linkState, type LinkState } from './linkState.ts';
import type { LinkedTable } from './readLinked.ts';
import type { TableFacts } from '../useTableFacts.ts';

/** Many edits come one after the other; this long after the last one the links are looked at. */
const QUIET_SECONDS = 1;

/** How a link stood when it was looked at. Its cells are not kept: links may have millions. */
export interface CheckedLink {
  readonly state: LinkState;
  /** Rows that a refresh would push; undefined: not known. */
  readonly rows?: number | undefined;
  readonly facts?: TableFacts | undefined;
}

/** The links of the workbook and how each stands, as far as it was looked at. */
export interface Links extends ActionState<readonly ReadLink[]> {
  readonly checked: ReadonlyMap<string, CheckedLink>;
  readonly whyNot: string | undefined;
  /** Reads and looks again, also at the tables. */
  readonly look: () => void;
}

/**
 * Reads the links of the workbook and looks how each stands: when they come into view at their cells and tables, after
 * edits at their cells only.
 * @param isLooked whether the list is shown: only then cells are read, one link after the other
 * @param edited told of each edit while it is shown
 */
export function useLinks(services: PaneServices, isLooked: boolean, edited: () => void): Links {
  const { links, clock, watchSelection } = services;
  const { run, reset, ...state } = useAction<readonly ReadLink[]>();
  const { run: check, reset: stop, problem: notListed } = useAction<undefined>();
  const { run: ask, value: whyNot } = useAction<string | undefined>();
  const { run: watch, reset: unwatch } = useAction<undefined>();
  const [checked, setChecked] = useState<ReadonlyMap<string, CheckedLink>>(new Map());
  const askTable = useRef<AskFacts<LinkedTable>>(undefined);
  const told = useRef(edited);
  useEffect(() => {
    told.current = edited;
  });

  const look = useCallback(
    (seconds = 0) =>
      check(async (signal) => {
        if (seconds > 0) await clock.wait(seconds, signal);
        const found = await links.list();
        signal.throwIfAborted();
        run(() => found);
        const { readLinked, readLinkedTable } = await lateCode.readLinked();
        const asked = (askTable.current ??= factsOnce((link, until) => readLinkedTable(services, link, until)));
        for (const read of found) {
          if (read.kind !== 'link') continue;
          const outcome = await outcomeOf(() => readLinked(services, read.link, signal, asked));
          signal.throwIfAborted();
          const value = 'value' in outcome ? outcome.value : undefined;
          const one = { state: linkState(read.link, outcome), rows: value?.draft.table.rowCount, facts: value?.facts };
          setChecked((before) => new Map(before).set(read.id, one));
        }
        return undefined;
      }),
    [check, run, clock, links, services],
  );

  const lookNow = useCallback(() => {
    askTable.current = undefined;
    look();
  }, [look]);
  useEffect(() => {
    if (!isLooked) return undefined;
    lookNow();
    ask(() => links.whyNot());
    watch(async (signal) => {
      const end = await watchSelection((what) => {
        if (what !== 'edited' || signal.aborted) return;
        told.current();
        look(QUIET_SECONDS);
      });
      if (signal.aborted) await end();
      else signal.addEventListener('abort', () => void end(), { once: true });
      return undefined;
    });
    return () => {
      stop();
      unwatch();
    };
  }, [isLooked, look, lookNow, stop, ask, watch, unwatch, watchSelection, links]);

  useEffect(() => reset, [reset]);
  return { ...state, problem: state.problem ?? notListed, checked, whyNot, look: lookNow };
}
