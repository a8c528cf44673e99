import { makeStyles, tokens } from '@fluentui/react-components';
import { ActionProblem } from '../ActionProblem.tsx';
import type { PaneServices } from '../paneServices.ts';
import type { RemadeOrder } from './remakeOrder.ts';
import { UnfinishedNotice } from './UnfinishedNotice.tsx';
import type { Unfinished } from './useUnfinished.ts';

const useStyles = makeStyles({
  notices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
});

/** What can be done about a push that has stopped, with its rows made once more. */
export interface UnfinishedWays {
  /** Goes on with it. */
  readonly goOn: (remade: RemadeOrder, id: string) => void;
  /** Replaces all rows of its table, and closes it before. */
  readonly startInPlace: (remade: RemadeOrder, id: string) => void;
}

/** The pushes that have stopped before their end, one notice each. */
export function UnfinishedNotices({
  services,
  unfinished: { pushes, problem, look, asked },
  ways,
}: {
  services: PaneServices;
  unfinished: Unfinished;
  ways: UnfinishedWays;
}) {
  const styles = useStyles();
  return (
    <div className={styles.notices}>
      {problem && <ActionProblem problem={problem} services={services} again={look} />}
      {pushes.map((push) => (
        <UnfinishedNotice
          key={push.id}
          services={services}
          push={push}
          takeFocus={push.id === asked}
          ways={ways}
          look={look}
        />
      ))}
    </div>
  );
}
