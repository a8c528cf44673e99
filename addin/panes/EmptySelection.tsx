import {
  Body1,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { TableRegular } from '@fluentui/react-icons';
import { texts } from '../texts/texts.ts';
import type { PaneServices } from './paneServices.ts';
import { RegionOffer } from './RegionOffer.tsx';
import type { ShownProblem } from './shownProblem.ts';

/** Problems that only mean that nothing has been selected yet. */
const nothingSelected: readonly string[] = ['selection: no-range', 'selection: empty', 'selection: one-cell'];

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}`,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  icon: { fontSize: '32px', color: tokens.colorNeutralForeground3 },
  hint: { color: tokens.colorNeutralForeground3 },
  title: { display: 'block' },
});

/** Teaches what to select, or says why this selection can't be pushed. */
export function EmptySelection({ problem, services }: { problem: ShownProblem; services: PaneServices }) {
  const styles = useStyles();
  if (!nothingSelected.includes(problem.code)) {
    return (
      <MessageBar intent="warning" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle className={styles.title}>{problem.title}</MessageBarTitle>
          {problem.text}
        </MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <div className={styles.box}>
      <TableRegular className={styles.icon} aria-hidden />
      <Body1 align="center" role="status">
        {texts().selection.selectRows}
      </Body1>
      {problem.code !== 'selection: no-range' && <RegionOffer services={services} />}
      <Caption1 align="center" className={styles.hint}>
        {texts().selection.whatAppears}
      </Caption1>
    </div>
  );
}
