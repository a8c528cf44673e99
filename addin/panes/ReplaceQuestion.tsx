import { Body1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { texts } from '../texts/texts.ts';
import { lastWriteText } from './lastWriteText.ts';
import type { PushOrder } from './pushOrder.ts';
import { pushSummary } from './pushSummary.ts';
import { Question } from './Question.tsx';
import type { TableFacts } from './useTableFacts.ts';

/** Asks once more before rows are deleted. The button that keeps them has the focus. */
export function ReplaceQuestion({
  kind = 'bar',
  order,
  facts: { rowsInTable, lastWrite },
  note,
  replace,
  keep,
}: {
  /** See `AlertFrame`. */
  kind?: 'bar' | 'box';
  order: PushOrder;
  /** What is known of the table. */
  facts: Pick<TableFacts, 'rowsInTable' | 'lastWrite'>;
  /** What else is to be known before the answer. */
  note: ReactNode;
  replace: () => void;
  keep: () => void;
}) {
  return (
    <Question
      kind={kind}
      title={texts().replaceQuestion.title}
      note={note}
      keepText={texts().replaceQuestion.keep}
      goText={texts().replaceQuestion.go(order.table.rowCount)}
      keep={keep}
      go={replace}
    >
      <Body1>
        {pushSummary(order, rowsInTable)} {lastWrite && `${lastWriteText(lastWrite)} `}
        {texts().replaceQuestion.notBack}
      </Body1>
    </Question>
  );
}
