import { Button } from '@fluentui/react-components';
import { NO_BLOCKS, type Blocks } from '../blockText.ts';
import { texts } from '../../texts/texts.ts';
import { numberText } from '../../texts/numberText.ts';
import { rowsOfAll } from '../../push/tablesProgress.ts';
import { ProblemView } from '../ProblemView.tsx';
import type { ShownProblem } from '../shownProblem.ts';
import { StepView } from '../StepView.tsx';
import { TableStates } from './TableStates.tsx';
import { stoppedTablesActions, tableProgressText } from './tablesText.ts';
import type { TablesControl } from './useTablesPush.ts';

/** Several tables that could not go on: why, which ones are complete, and the ways out. */
export function TablesStoppedView({
  where,
  push,
  problem,
  cellsOf,
  copyText,
}: {
  where: string;
  push: TablesControl;
  problem: ShownProblem;
  /** Where a table stands in the sheet. */
  cellsOf: (table: string) => Blocks['cells'];
  copyText: (text: string) => Promise<void>;
}) {
  const { tables = [], current } = push.progress ?? {};
  const { landed, rows } = rowsOfAll(tables);
  const blocks = current ? { cells: cellsOf(current.name), ranges: current.ranges } : NO_BLOCKS;
  return (
    <StepView title={`The push to ${where} has stopped`}>
      {push.isBegun && (
        <div>
          {numberText(landed)} of {texts().count.rows(rows)} landed. No further table was begun.
        </div>
      )}
      <ProblemView
        problem={problem}
        blocks={blocks}
        copyText={copyText}
        actions={stoppedTablesActions(problem, push)}
      />
      {push.isBegun && (
        <TableStates states={tables.map((table) => [table.name, tableProgressText(table, current?.name)])} />
      )}
      <div>
        {push.isBegun ? <Button onClick={push.stop}>Stop the push</Button> : <Button onClick={push.leave}>Back</Button>}
      </div>
    </StepView>
  );
}
