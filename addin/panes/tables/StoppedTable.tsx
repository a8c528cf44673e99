import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TableProgress } from '../../push/tablesProgress.ts';
import { texts } from '../../texts/texts.ts';
import { StartTableAgain } from './StartTableAgain.tsx';
import type { TablesControl } from './useTablesPush.ts';

const useStyles = makeStyles({
  ways: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  soft: { color: tokens.colorNeutralForeground3 },
});

/** The table at which the push of several has stopped: to start it again or to leave it, and to go on with those after it. */
export function StoppedTable({
  table: { name, rows, rowsLanded },
  where,
  push: { startAgain, leaveTable },
}: {
  table: TableProgress;
  /** Workspace, dataset and table, as the person knows them. */
  where: string;
  push: Pick<TablesControl, 'startAgain' | 'leaveTable'>;
}) {
  const styles = useStyles();
  const [isAsking, setAsking] = useState(false);
  if (isAsking) {
    const keep = () => setAsking(false);
    return <StartTableAgain {...{ where, rows, keep }} landed={rowsLanded} start={() => startAgain(name)} />;
  }
  return (
    <div className={styles.ways}>
      <Button size="small" onClick={() => setAsking(true)}>
        {texts().tablesPush.startAgain(name)}
      </Button>
      <Button size="small" onClick={leaveTable}>
        {texts().tablesPush.leave(name)}
      </Button>
      <Caption1 className={styles.soft}>{texts().tablesPush.ifLeft}</Caption1>
    </div>
  );
}
