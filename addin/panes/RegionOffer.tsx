import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { TableCursorRegular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import type { Region } from '../table/region.ts';
import { texts } from '../texts/texts.ts';
import type { PaneServices } from './paneServices.ts';
import { useAction } from './useAction.ts';

const useStyles = makeStyles({
  button: { overflowWrap: 'anywhere' },
});

/** Offers to select what belongs to the selected cell; nothing when it stands alone. */
export function RegionOffer({ services: { readRegion, selectCell } }: { services: PaneServices }) {
  const styles = useStyles();
  const { run, value: region, problem } = useAction<Region | undefined>();
  const selecting = useAction<undefined>();
  useEffect(() => run(() => readRegion()), [run, readRegion]);
  const failed = selecting.problem ?? problem;
  if (failed) return <Caption1 role="alert">{failed.text}</Caption1>;
  if (!region) return null;
  const select = () => selecting.run(() => selectCell(region.sheet, region.address).then(() => undefined));
  return (
    <Button className={styles.button} icon={<TableCursorRegular />} onClick={select}>
      {labelOf(region)}
    </Button>
  );
}

function labelOf({ tableName, address }: Region): string {
  return tableName === undefined
    ? texts().selection.selectAround(address)
    : texts().selection.selectTable(tableName, address);
}
