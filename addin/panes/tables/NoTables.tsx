import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons';
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
    <Section title="Tables and named ranges">
      <div className={styles.box}>
        <TableAddRegular className={styles.soft} fontSize={32} aria-hidden />
        <Body1 align="center" role="status">
          This workbook has no tables yet.
        </Body1>
        <Body1 align="center">
          Select rows with their column names on top and press <kbd>Ctrl</kbd>+<kbd>T</kbd>. Do the same for each list
          that belongs to the dataset, then look again.
        </Body1>
        <Caption1 align="center" className={styles.soft}>
          On a Mac it is ⌘T. A table’s name stands on the tab Table Design.
        </Caption1>
        <Button onClick={lookAgain}>Look again</Button>
      </div>
    </Section>
  );
}
