import { Caption1 } from '@fluentui/react-components';
import { texts } from '../texts/texts.ts';
import type { Quota } from './quotaText.ts';

/** So many rows take long enough for somebody to close the pane meanwhile. */
const MANY_ROWS = 100_000;

/** Before a push: that the pane has to stay open, where the push is long or has to wait. */
export function StayOpenNote({ rows, quota }: { rows: number; quota: Quota | undefined }) {
  if (rows < MANY_ROWS && (quota === undefined || quota.rowsThatWait === 0)) return null;
  return <Caption1 role="note">{texts().push.stayOpen}</Caption1>;
}
