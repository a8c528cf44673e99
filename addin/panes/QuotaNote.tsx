import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Clock } from '../push/clock.ts';
import { QuotaBar } from './QuotaBar.tsx';
import { quotaText, type Quota } from './quotaText.ts';

/**
 * Before a push: what is left of Power BI's hour, and which rows have to wait for the next. Nothing for a dataset that has
 * taken no rows in this hour and takes all of these.
 */
export function QuotaNote({
  quota,
  rows,
  mode,
  clock,
}: {
  quota: Quota;
  /** Rows of this push. */
  rows: number;
  mode: 'append' | 'replace';
  clock: Clock;
}) {
  const text = quotaText(quota, mode, clock.now());
  if (text === undefined && quota.rowsUsed === 0) return null;
  return (
    <>
      <QuotaBar quota={quota} rows={rows} />
      {text !== undefined && (
        <MessageBar intent="info" layout="multiline" role="status">
          <MessageBarBody>{text}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
