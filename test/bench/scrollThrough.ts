import type { Frame } from 'playwright-core';
import { median } from './median.ts';

/** Scrolls a page from its top to its end, evenly; gives the median time from frame to frame, in milliseconds. */
export async function scrollThrough(frame: Frame, milliseconds: number): Promise<number> {
  const gaps = await frame.evaluate(async (duration) => {
    const page = document.documentElement;
    // Read once: asking for it later would have the browser lay the page out at once, and that would be measured too.
    const end = page.scrollHeight - page.clientHeight;
    const nextFrame = () => new Promise<number>((done) => requestAnimationFrame(done));
    const start = await nextFrame();
    const times = [start];
    for (let now = start; now < start + duration; now = await nextFrame()) {
      page.scrollTop = (end * (now - start)) / duration;
      times.push(now);
    }
    return times.slice(1).map((time, i) => time - (times[i] ?? time));
  }, milliseconds);
  return median(gaps);
}
