import { ProgressBar } from '@fluentui/react-components';
import { useState } from 'react';
import type { Clock } from '../../push/clock.ts';
import { rowsOfAll } from '../../push/tablesProgress.ts';
import { texts } from '../../texts/texts.ts';
import { CancelButton } from '../CancelButton.tsx';
import { PushCounts } from '../PushCounts.tsx';
import { StepView } from '../StepView.tsx';
import { WaitNote } from '../WaitNote.tsx';
import { TableStates } from './TableStates.tsx';
import { tableProgressText } from './tablesText.ts';
import type { TablesControl } from './useTablesPush.ts';

/** Several tables on their way: one bar for the rows of all, and where each of them stands. */
export function TablesProgressView({
  where,
  push: { progress, cancel, stopWaiting },
  clock,
}: {
  /** Workspace and dataset, as the person knows them. */
  where: string;
  push: Pick<TablesControl, 'progress' | 'cancel' | 'stopWaiting'>;
  clock: Clock;
}) {
  const [cancelled, setCancelled] = useState(false);
  const { tables = [], current } = progress ?? {};
  const { landed, rows } = rowsOfAll(tables);
  const closing = cancelled || current?.push.phase === 'cancelling';
  const doing = current ? `${current.name}: ${texts().progress.phase[current.push.phase]}` : texts().progress.creating;
  return (
    <StepView title={texts().progress.title(where)}>
      <div role="status">{closing ? texts().progress.stopping : doing}</div>
      <ProgressBar
        thickness="large"
        aria-label={texts().progress.rowsSent}
        {...(current ? { value: landed, max: Math.max(rows, 1) } : {})}
      />
      <PushCounts landed={landed} rows={rows} push={current?.push} clock={clock} />
      {current?.push.wait && <WaitNote wait={current.push.wait} phase={current.push.phase} clock={clock} />}
      <TableStates states={tables.map((table) => [table.name, tableProgressText(table, current?.name)])} />
      <div>
        <CancelButton
          phase={current?.push.phase}
          closing={closing}
          cancel={() => {
            setCancelled(true);
            cancel();
          }}
          stopWaiting={stopWaiting}
        />
      </div>
    </StepView>
  );
}
