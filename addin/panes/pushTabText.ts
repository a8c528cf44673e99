import { texts } from '../texts/texts.ts';
import type { PushControl } from './pushControl.ts';

/** What the push's tab says: how far a push is, or that it has ended while another view was shown. */
export function pushTabText(
  { running, problem, value, progress }: Pick<PushControl, 'running' | 'problem' | 'value' | 'progress'>,
  isShown: boolean,
): string {
  if (running)
    return progress ? texts().tab.pushed(percentOf(progress.rowsLanded, progress.rows)) : texts().tab.pushing;
  if (isShown) return texts().tab.push;
  if (problem) return texts().tab.stopped;
  return value ? texts().tab.ended : texts().tab.push;
}

/** Rounded down, so that 100 means all. */
function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((part / whole) * 100);
}
