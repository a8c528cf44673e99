import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { deleteRows } from '../../../shared/contract/rows.ts';
import type { PushTarget } from '../../push/pushTarget.ts';
import { ActionProblem } from '../ActionProblem.tsx';
import { countText } from '../countText.ts';
import type { PaneServices } from '../paneServices.ts';
import { useAction } from '../useAction.ts';
import { TypedQuestion } from './TypedQuestion.tsx';

/** Deletes all rows of a table once the person has typed its name. */
export function DeleteRows({
  services,
  at,
  rowsInTable,
  deleted,
}: {
  services: PaneServices;
  at: PushTarget;
  /** Undefined: Power BI could not be asked. */
  rowsInTable: number | undefined;
  /** Told when they are gone. */
  deleted: () => void;
}) {
  const [asked, setAsked] = useState(false);
  const { run, running, problem, reset } = useAction<undefined>();
  const go = () =>
    run(async () => {
      await services.callApi(deleteRows, { params: at });
      setAsked(false);
      deleted();
      return undefined;
    });
  if (!asked) {
    return (
      <div>
        <Button size="small" onClick={() => setAsked(true)}>
          Delete all rows…
        </Button>
      </div>
    );
  }
  const rows = rowsInTable === undefined ? 'All rows' : `All ${countText(rowsInTable, 'row')}`;
  return (
    <>
      <TypedQuestion
        title={`Delete the rows of ${at.tableName}?`}
        text={
          `${rows} of the table are deleted, those of other people too, and the reports on it show nothing. The table ` +
          'and its columns stay. Deleted rows cannot be brought back.'
        }
        name={at.tableName}
        confirm="Delete all rows"
        running={running}
        go={go}
        keep={() => {
          reset();
          setAsked(false);
        }}
      />
      {problem && <ActionProblem problem={problem} services={services} again={go} />}
    </>
  );
}
