import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { texts } from '../texts/texts.ts';
import type { TableFacts } from './useTableFacts.ts';

/** Before a push: what it can't prove at this table; nothing where every row can be counted. */
export function VerificationNote({ verifiedBy }: { verifiedBy: TableFacts['verifiedBy'] }) {
  if (verifiedBy === undefined || verifiedBy === 'mark') return null;
  return (
    <MessageBar intent={verifiedBy === 'none' ? 'warning' : 'info'} layout="multiline" role="status">
      <MessageBarBody>{texts().verification[verifiedBy]}</MessageBarBody>
    </MessageBar>
  );
}
