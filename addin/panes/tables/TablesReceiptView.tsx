import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { TableOutcome, TablesReceipt } from '../../push/tablesReceipt.ts';
import { texts } from '../../texts/texts.ts';
import type { Blocks } from '../blockText.ts';
import { OutcomeIcon } from '../OutcomeIcon.tsx';
import { StepView } from '../StepView.tsx';
import { TableReceipt } from './TableReceipt.tsx';
import { hasWarning, tableOutcomeText, tablesReceiptTitle } from './tablesText.ts';
import type { TablesControl } from './useTablesPush.ts';

const useStyles = makeStyles({
  advice: { paddingTop: tokens.spacingVerticalXS },
  header: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  soft: { color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** What the push of several tables proves: the sum, then each table's own receipt. */
export function TablesReceiptView({
  where,
  push,
  receipt,
  cellsOf,
  copyText,
  leave,
}: {
  where: string;
  push: TablesControl;
  receipt: TablesReceipt;
  /** Where a table stands in the sheet. */
  cellsOf: (table: string) => Blocks['cells'];
  copyText: (text: string) => Promise<void>;
  leave: () => void;
}) {
  const styles = useStyles();
  const [decided, setDecided] = useState<TablesReceipt>();
  const shown = decided ?? receipt;
  const { outcome, tables } = shown;
  const url = tables.find((table) => table.receipt)?.receipt?.datasetUrl;
  return (
    <StepView
      key={outcome} // what a decision changes is a new step, whose title takes the focus
      title={tablesReceiptTitle(shown)}
      icon={<OutcomeIcon outcome={outcome} />}
    >
      <div role="status">
        {where}
        {outcome === 'cancelled' && (
          <Caption1 block className={styles.advice}>
            {texts().tablesReceipt.howToComplete}
          </Caption1>
        )}
      </div>
      <Accordion multiple collapsible defaultOpenItems={tables.filter(needsALook).map(({ name }) => name)}>
        {tables.map((table) => (
          <AccordionItem key={table.name} value={table.name}>
            <AccordionHeader as="h3">
              <span className={styles.header}>
                {table.name}
                <Caption1 className={styles.soft}>{tableOutcomeText(table)}</Caption1>
              </span>
            </AccordionHeader>
            <AccordionPanel>
              <TableReceipt
                table={table}
                where={`${where} › ${table.name}`}
                blocks={{ cells: cellsOf(table.name), ranges: table.ranges }}
                copyText={copyText}
                resolve={(how) => push.resolve(table.name, how)}
                onDecided={setDecided}
                startAgain={() => push.startAgain(table.name)}
              />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      <div className={styles.actions}>
        {tables.some((table) => !table.receipt) && (
          <Button appearance="primary" onClick={push.pushRest}>
            {texts().tablesReceipt.pushRest}
          </Button>
        )}
        {url !== undefined && (
          <Button
            as="a"
            appearance={outcome === 'complete' ? 'primary' : 'secondary'}
            icon={<OpenRegular />}
            href={url}
            target="_blank"
            rel="noreferrer"
          >
            {texts().receipt.open}
          </Button>
        )}
        <Button onClick={leave}>{texts().tablesReceipt.done}</Button>
      </div>
    </StepView>
  );
}

function needsALook({ receipt }: TableOutcome): boolean {
  return receipt !== undefined && (receipt.outcome !== 'complete' || hasWarning(receipt));
}
