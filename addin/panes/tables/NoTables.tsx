import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons';
import { texts } from '../../texts/texts.ts';
import { Section } from '../Section.tsx';

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
  soft: { color: tokens.colorNeutralForeground3 },
});

/** Teaches how a table is made in Excel. */
export function NoTables({ lookAgain }: { lookAgain: () => void }) {
  const styles = useStyles();
  return (
    <Section title={texts().chooseTables.title}>
      <div className={styles.box}>
        <TableAddRegular className={styles.soft} fontSize={32} aria-hidden />
        <Body1 align="center" role="status">
          {texts().chooseTables.none}
        </Body1>
        <Body1 align="center">{texts().chooseTables.howToMakeOne}</Body1>
        <Caption1 align="center" className={styles.soft}>
          {texts().chooseTables.onAMac}
        </Caption1>
        <Button onClick={lookAgain}>{texts().chooseTables.lookAgain}</Button>
      </div>
    </Section>
  );
}
