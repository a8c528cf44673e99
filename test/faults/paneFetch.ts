import { setTimeout } from 'node:timers/promises';
import type { Passage } from './passage.ts';
import type { Instance } from './startInstance.ts';

/** The network between panes and the API's instances. */
export interface PaneNetwork {
  readonly instances: readonly [Instance, Instance];
  /** Says how a request gets through. */
  readonly passageOf: (what: string, instance: Instance) => Passage;
  /** Told of every answer of the API. */
  readonly onAnswer: (what: string, answer: Response, ms: number) => void;
}

/** What a pane asks the API for, by which schedules name points. */
export function paneRequest(method: string, path: string): string {
  if (method === 'PUT' && path.includes('/pushes/')) return 'start';
  if (/\/batches\/\d+$/.test(path)) return 'batch';
  return /\/(complete|cancel)$/.exec(path)?.[1] ?? 'other';
}

/**
 * The fetch of one pane: its requests go to the instances in turn, as a load balancer sends them, and get through as their
 * passages say.
 * @param life aborted when the pane is gone
 */
export function paneFetch({ instances, passageOf, onAnswer }: PaneNetwork, life: AbortSignal): typeof fetch {
  let turn = 0;

  /** The instance that gets the next request, and the other; a load balancer passes by one that stands still. */
  function inTurn(): readonly [Instance, Instance] {
    const [a, b] = instances;
    const isSecond = turn++ % 2 === 1;
    return (isSecond || a.isFrozen()) && !b.isFrozen() ? [b, a] : [a, b];
  }

  async function sendTo(instance: Instance, path: string, what: string, init: RequestInit): Promise<Response> {
    const since = performance.now();
    const answer = await fetch(instance.origin + path, { ...init, signal: life });
    // Read here, so that a pane that is told nothing leaves nothing unread.
    const body = await answer.arrayBuffer();
    const copy = () => new Response(body, { status: answer.status, headers: answer.headers });
    onAnswer(what, copy(), performance.now() - since);
    return copy();
  }

  return async (url, init = {}) => {
    life.throwIfAborted();
    const path = url instanceof Request ? url.url : url.toString();
    const what = paneRequest(init.method ?? 'GET', path.split('?')[0] ?? '');
    const [first, second] = inTurn();
    const passage = passageOf(what, first);
    await passage.before?.();
    if (passage.delayMs !== undefined) await setTimeout(passage.delayMs);
    if (passage.isLost) throw new TypeError('fetch failed: the request was lost');
    const other = passage.isDoubled ? sendTo(second, path, what, init) : undefined;
    other?.catch(() => undefined); // only the first of the two is waited for
    const answer = await sendTo(first, path, what, init);
    await passage.after?.();
    if (passage.isAnswerLost) throw new TypeError('fetch failed: the answer was lost');
    return answer;
  };
}
