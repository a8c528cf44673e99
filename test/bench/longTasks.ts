import type { Frame, Page } from 'playwright-core';
import { z } from 'zod';

/** A task of the browser's that took longer than 50 ms, which is when a person begins to notice. */
const longTask = z.object({ milliseconds: z.number(), whose: z.string() });

/** The browser tells of a task when it has nothing better to do; by then it has. */
const TOLD_MS = 200;

/** For `addInitScript`, runs in every frame: keeps the long tasks that the browser tells of. */
export function keepLongTasks(): void {
  const kept: { milliseconds: number; whose: string }[] = [];
  Object.assign(globalThis, { longTasks: kept });
  new PerformanceObserver((list) => {
    for (const { duration, name } of list.getEntries()) kept.push({ milliseconds: duration, whose: name });
  }).observe({ type: 'longtask' });
}

/** The longest task that the pane's own code took since the last call, in milliseconds; 0 when none took over 50. */
export async function forgetLongTasks(page: Page): Promise<number> {
  const given = await paneFrame(page).evaluate(async (toldMs) => {
    await new Promise((resolve) => setTimeout(resolve, toldMs));
    const kept: unknown = Reflect.get(globalThis, 'longTasks');
    return JSON.stringify(Array.isArray(kept) ? kept.splice(0) : []);
  }, TOLD_MS);
  const tasks = z.array(longTask).parse(JSON.parse(given));
  // The browser names whose code it was: "self" is the frame's own, the other ones are the workbook page's.
  return Math.max(0, ...tasks.filter(({ whose }) => whose === 'self').map(({ milliseconds }) => milliseconds));
}

/** The frame that the pane is in. */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes('taskpane.html'));
  if (frame === undefined) throw new Error('The page has no pane.');
  return frame;
}
