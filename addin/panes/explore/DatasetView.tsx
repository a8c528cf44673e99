import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular, OpenRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { Dataset } from '../../../shared/contract/datasets.ts';
import { dateTimeText } from '../dateTimeText.ts';
import { FactList, type Fact } from '../FactList.tsx';
import type { Workspace } from '../targetState.ts';
import { isPushable } from './datasetsShown.ts';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none', overflowWrap: 'anywhere' },
  open: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** One dataset and what is in it. Its name takes the focus: the row that was clicked is gone. */
export function DatasetView({
  workspace,
  dataset,
  back,
}: {
  workspace: Workspace;
  dataset: Dataset;
  back: () => void;
}) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.head}>
      <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={back}>
        All datasets of {workspace.name}
      </Button>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {dataset.name}
      </h2>
      <FactList facts={factsOf(dataset)} />
      {dataset.webUrl !== undefined && (
        <Link href={dataset.webUrl} target="_blank" rel="noreferrer" className={styles.open}>
          Open in Power BI
          <OpenRegular aria-hidden />
        </Link>
      )}
    </div>
  );
}

function factsOf(dataset: Dataset): readonly Fact[] {
  const { configuredBy, createdDate, id } = dataset;
  return [
    {
      label: 'Kind',
      text: isPushable(dataset) ? 'Takes rows that are pushed' : 'Imported or connected: takes no rows',
    },
    ...(configuredBy === undefined ? [] : [{ label: 'Owner', text: configuredBy }]),
    ...(createdDate === undefined ? [] : [{ label: 'Created', text: dateTimeText(createdDate) }]),
    { label: 'Id', text: id },
  ];
}
