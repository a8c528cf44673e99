import { Button, Spinner } from '@fluentui/react-components';
import type { ReplyOf } from '../../../shared/contract/endpoint.ts';
import { deleteRows } from '../../../shared/contract/rows.ts';
import { getTable } from '../../../shared/contract/tables.ts';
import type { PushTarget } from '../../push/pushTarget.ts';
import { ActionProblem } from '../ActionProblem.tsx';
import { texts } from '../../texts/texts.ts';
import type { PaneServices } from '../paneServices.ts';
import { useAction } from '../useAction.ts';
import { TypedQuestion } from './TypedQuestion.tsx';

/** Deletes all rows of a table once the person has typed its name. */
export function DeleteRows({ services, at }: { services: PaneServices; at: PushTarget }) {
  // Counted when it is asked: what the pane shows may be older than the rows.
  const counted = useAction<ReplyOf<typeof getTable>>();
  const { run, running, problem, reset } = useAction<undefined>();
  const ask = () => counted.run((signal) => services.callApi(getTable, { params: at }, { signal }));
  const go = () =>
    run(async () => {
      await services.callApi(deleteRows, { params: at });
      counted.reset();
      return undefined;
    });
  if (counted.problem) return <ActionProblem problem={counted.problem} services={services} again={ask} />;
  if (counted.running) return <Spinner size="tiny" label={texts().deletion.counting} />;
  if (!counted.value) {
    return (
      <div>
        <Button size="small" onClick={ask}>
          {texts().deletion.askRows}
        </Button>
      </div>
    );
  }
  return (
    <>
      <TypedQuestion
        title={texts().deletion.rowsOf(at.tableName)}
        text={texts().deletion.rowsText(counted.value.rowsInTable)}
        name={at.tableName}
        confirm={texts().deletion.rows}
        running={running}
        go={go}
        keep={() => {
          reset();
          counted.reset();
        }}
      />
      {problem && <ActionProblem problem={problem} services={services} at={at} again={go} />}
    </>
  );
}
