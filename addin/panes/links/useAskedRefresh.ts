import { useCallback, useState } from 'react';
import type { Link } from '../../links/link.ts';
import type { PaneServices } from '../paneServices.ts';
import type { ShownProblem } from '../shownProblem.ts';
import { useAction } from '../useAction.ts';
import type { RefreshAll } from './useRefreshAll.ts';

/** The refresh of all links up to its beginning. */
export interface AskedRefresh {
  /** The links that wait for the person's word, because rows would be deleted; undefined: none do. */
  readonly asked: readonly Link[] | undefined;
  /** Why the links could not be read. */
  readonly problem: ShownProblem | undefined;
  /** Begins, or asks first. */
  readonly ask: () => void;
  /** Begins with the links that were asked about. */
  readonly go: () => void;
  /** Takes the question away, and what is being read. */
  readonly forget: () => void;
}

/** Reads the links anew before they are refreshed: what their last push was decides which rows are added. */
export function useAskedRefresh({ links }: PaneServices, all: RefreshAll): AskedRefresh {
  const { run, reset, problem } = useAction<undefined>();
  const [asked, setAsked] = useState<readonly Link[]>();
  const forget = useCallback(() => {
    setAsked(undefined);
    reset();
  }, [reset]);

  return {
    asked,
    problem,
    ask: () =>
      run(async (signal) => {
        const reads = await links.list();
        signal.throwIfAborted();
        const known = reads.flatMap((read) => (read.kind === 'link' ? [read.link] : []));
        if (known.some(({ mode }) => mode === 'replace')) setAsked(known);
        else if (known.length > 0) all.start(known);
        return undefined;
      }),
    go() {
      forget();
      if (asked) all.start(asked);
    },
    forget,
  };
}
