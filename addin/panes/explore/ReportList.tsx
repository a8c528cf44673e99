import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Report } from '../../../shared/contract/reports.ts';
import { texts } from '../../texts/texts.ts';
import { ActionProblem } from '../ActionProblem.tsx';
import type { PaneServices } from '../paneServices.ts';
import { Section } from '../Section.tsx';
import type { Loaded } from '../useLoaded.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', maxHeight: '320px', overflowY: 'auto' },
  report: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: 'anywhere' },
});

/** The reports of the workspace, those on the dataset first. */
export function ReportList({
  services,
  datasetId,
  reports: { running, value, problem, again },
}: {
  services: PaneServices;
  datasetId: string;
  reports: Loaded<readonly Report[]>;
}) {
  const styles = useStyles();
  const shows = (report: Report) => report.datasetId === datasetId;
  const sorted = value?.toSorted((a, b) => Number(shows(b)) - Number(shows(a))) ?? [];
  return (
    <Section title={texts().reportList.title}>
      <ul className={styles.list} aria-label={texts().reportList.label}>
        {sorted.map((report) => (
          <li key={report.id} className={styles.report}>
            {report.webUrl === undefined ? (
              report.name
            ) : (
              <Link href={report.webUrl} target="_blank" rel="noreferrer">
                {report.name}
              </Link>
            )}
            {shows(report) && <Caption1> · {texts().reportList.onThis}</Caption1>}
          </li>
        ))}
      </ul>
      <Caption1 role="status">
        {running && texts().pane.loading}
        {value?.length === 0 && texts().reportList.none}
      </Caption1>
      {problem && <ActionProblem problem={problem} services={services} again={again} />}
    </Section>
  );
}
