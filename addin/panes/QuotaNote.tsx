import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Clock } from '../push/clock.ts';
import { quotaText, type Quota } from './quotaText.ts';

/** Before a push: which of its rows have to wait for Power BI's hour; nothing when all can go at once. */
export function QuotaNote({ quota, mode, clock }: { quota: Quota; mode: 'append' | 'replace'; clock: Clock }) {
  const text = quotaText(quota, mode, clock.now());
  if (text === undefined) return null;
  return (
    <MessageBar intent="info" layout="multiline" role="status">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
