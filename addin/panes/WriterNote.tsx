import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { texts } from '../texts/texts.ts';
import { dateTimeText } from './dateTimeText.ts';
import type { TableFacts } from './useTableFacts.ts';
import { workbookText } from './workbookText.ts';

/** Before a push: who is writing to the table right now; nothing when nobody is. */
export function WriterNote({ writer }: { writer: TableFacts['writer'] }) {
  if (!writer) return null;
  return (
    <MessageBar intent="warning" layout="multiline" role="status">
      <MessageBarBody>
        {texts().writer.writing(writer.by, workbookText(writer.workbook), dateTimeText(writer.since))}
      </MessageBarBody>
    </MessageBar>
  );
}
