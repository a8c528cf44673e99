import type { Pause } from '../table/pause.ts';

/** Milliseconds of work after which the pane gets its turn: one frame of the screen. */
const STRETCH_MS = 16;

/**
 * Divides long work into stretches, between which the pane draws and takes input: the one place that yields.
 * Its pauses cost nothing before a stretch is over, so they may come often.
 */
export function workInStretches(): Pause {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STRETCH_MS) return;
    await nextTask();
    since = performance.now();
  };
}

/** Not a timer: a pane that isn't seen gets one a second. `scheduler.yield` is newer than some of Office's browsers. */
function nextTask({ scheduler }: { readonly scheduler?: Pick<Scheduler, 'yield'> } = globalThis): Promise<void> {
  if (scheduler) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
