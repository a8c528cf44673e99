import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { dateTimeText } from './dateTimeText.ts';
import type { TableFacts } from './useTableFacts.ts';

/** Before a push: who is writing to the table right now; nothing when nobody is. */
export function WriterNote({ writer }: { writer: TableFacts['writer'] }) {
  if (!writer) return null;
  return (
    <MessageBar intent="warning" layout="multiline" role="status">
      <MessageBarBody>
        A push by {writer.by}, from {writer.workbook}, has been open since {dateTimeText(writer.since)}. Only one at a
        time can write to the table.
      </MessageBarBody>
    </MessageBar>
  );
}
