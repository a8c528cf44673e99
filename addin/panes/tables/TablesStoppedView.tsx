import { Button, Spinner } from '@fluentui/react-components';
import { NO_BLOCKS, type Blocks } from '../blockText.ts';
import { texts } from '../../texts/texts.ts';
import { rowsOfAll } from '../../push/tablesProgress.ts';
import { AdminConsent } from '../AdminConsent.tsx';
import type { PaneServices } from '../paneServices.ts';
import { ProblemView } from '../ProblemView.tsx';
import type { ProblemNext } from '../problemNext.ts';
import type { ShownProblem } from '../shownProblem.ts';
import { useAgainWhenOnline } from '../useAgainWhenOnline.ts';
import { StepView } from '../StepView.tsx';
import { StoppedTable } from './StoppedTable.tsx';
import { TableStates } from './TableStates.tsx';
import { stoppedTablesActions, tableProgressText } from './tablesText.ts';
import type { TablesControl } from './useTablesPush.ts';

/** What stands in the way of every table, and of leaving one: there is nothing to decide about the table then. */
const NOT_OF_THE_TABLE: readonly ProblemNext[] = ['sign-in', 'consent', 'other-account', 'stop'];

/** Several tables that could not go on: why, which ones are complete, and the ways out. */
export function TablesStoppedView({
  where,
  push,
  problem,
  cellsOf,
  services,
}: {
  where: string;
  push: TablesControl;
  problem: ShownProblem;
  /** Where a table stands in the sheet. */
  cellsOf: (table: string) => Blocks['cells'];
  services: Pick<PaneServices, 'copyText' | 'readAdminConsentUrl'>;
}) {
  const { tables = [], current } = push.progress ?? {};
  useAgainWhenOnline(problem.next === 'stop' ? problem : undefined, push.stop);
  const { landed, rows } = rowsOfAll(tables);
  const stopped = NOT_OF_THE_TABLE.includes(problem.next)
    ? undefined
    : tables.find(({ name }) => name === current?.name);
  const blocks = current ? { cells: cellsOf(current.name), ranges: current.ranges } : NO_BLOCKS;
  return (
    <StepView title={texts().stopped.title(where)}>
      {push.isBegun && <div>{texts().tablesPush.landed(landed, rows)}</div>}
      <ProblemView
        problem={problem}
        blocks={blocks}
        copyText={services.copyText}
        actions={push.curing ? [] : stoppedTablesActions(problem, push)}
      >
        {push.curing && <Spinner size="tiny" labelPosition="after" label={texts().person.signingIn} />}
        {problem.next === 'consent' && <AdminConsent services={services} />}
      </ProblemView>
      {push.isBegun && (
        <TableStates states={tables.map((table) => [table.name, tableProgressText(table, current?.name)])} />
      )}
      {stopped && <StoppedTable table={stopped} where={`${where} › ${stopped.name}`} push={push} />}
      <div>
        {push.isBegun && problem.next !== 'stop' ? (
          <Button onClick={push.stop}>{texts().stopped.stop}</Button>
        ) : (
          <Button onClick={push.leave}>{texts().stopped.back}</Button>
        )}
      </div>
    </StepView>
  );
}
