import { Body1 } from '@fluentui/react-components';
import { texts } from '../../texts/texts.ts';
import { Question } from '../Question.tsx';

/** Asks before a table's rows are deleted so that it is pushed once more. */
export function StartTableAgain({
  where,
  rows,
  landed,
  rowsInTable,
  start,
  keep,
}: {
  /** Workspace, dataset and table, as the person knows them. */
  where: string;
  /** What would be pushed. */
  rows: number;
  /** What has landed of it before. */
  landed: number;
  /** Undefined: not counted. */
  rowsInTable?: number | undefined;
  start: () => void;
  keep: () => void;
}) {
  return (
    <Question
      kind="box"
      title={texts().replaceQuestion.title}
      note={landed > 0 && texts().unfinished.whyReplace(landed)}
      keepText={texts().replaceQuestion.keep}
      goText={texts().replaceQuestion.go(rows)}
      keep={keep}
      go={start}
    >
      <Body1>
        {texts().push.replaces(where, rowsInTable, rows)} {texts().replaceQuestion.notBack}
      </Body1>
    </Question>
  );
}
