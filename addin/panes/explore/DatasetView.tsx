import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular, OpenRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { Dataset } from '../../../shared/contract/datasets.ts';
import { texts } from '../../texts/texts.ts';
import { dateTimeText } from '../dateTimeText.ts';
import { FactList, type Fact } from '../FactList.tsx';
import type { PaneServices } from '../paneServices.ts';
import { Section } from '../Section.tsx';
import type { Workspace } from '../targetState.ts';
import { workspaceName } from '../workspaceName.ts';
import { isPushable } from '../datasetsShown.ts';
import { DeleteDataset } from './DeleteDataset.tsx';
import { RefreshList } from './RefreshList.tsx';
import { ReportList } from './ReportList.tsx';
import { TableList } from './TableList.tsx';
import { useReports } from './useReports.ts';

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
  services,
  workspace,
  dataset,
  back,
  deleted,
}: {
  services: PaneServices;
  workspace: Workspace;
  dataset: Dataset;
  back: () => void;
  /** Told when the dataset is gone. */
  deleted: () => void;
}) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const reports = useReports(services.callApi, workspace.id);
  const inDataset = { groupId: workspace.id, datasetId: dataset.id };
  return (
    <>
      <div className={styles.head}>
        <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={back}>
          {texts().dataset.back(workspaceName(workspace))}
        </Button>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {dataset.name}
        </h2>
        <FactList facts={factsOf(dataset)} />
        {dataset.webUrl !== undefined && (
          <Link href={dataset.webUrl} target="_blank" rel="noreferrer" className={styles.open}>
            {texts().dataset.open}
            <OpenRegular aria-hidden />
          </Link>
        )}
      </div>
      {isPushable(dataset) && <TableList services={services} {...inDataset} />}
      <ReportList services={services} datasetId={dataset.id} reports={reports} />
      {!isPushable(dataset) && dataset.isRefreshable === true && <RefreshList services={services} {...inDataset} />}
      <Section title={texts().dataset.delete}>
        <DeleteDataset services={services} workspace={workspace} dataset={dataset} deleted={deleted} />
      </Section>
    </>
  );
}

function factsOf(dataset: Dataset): readonly Fact[] {
  const { configuredBy, createdDate, id } = dataset;
  return [
    {
      label: texts().dataset.kind,
      text: isPushable(dataset) ? texts().dataset.pushable : texts().dataset.notPushable,
    },
    ...(configuredBy === undefined ? [] : [{ label: texts().dataset.owner, text: configuredBy }]),
    ...(createdDate === undefined ? [] : [{ label: texts().dataset.created, text: dateTimeText(createdDate) }]),
    { label: texts().dataset.id, text: id },
  ];
}
