import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { texts } from '../../texts/texts.ts';
import { dateTimeText } from '../dateTimeText.ts';
import { whereOfLink } from '../links/placeOfLink.ts';
import type { PaneServices } from '../paneServices.ts';
import { useAction } from '../useAction.ts';
import type { UnfinishedPush } from './unfinishedPush.ts';

const useStyles = makeStyles({
  text: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

/** Where a push that has stopped goes, where its rows come from, and what keeps it from going on here. */
export function UnfinishedText({
  services: { selectSource },
  push: { begun, stands, source },
  workbook,
}: {
  services: Pick<PaneServices, 'selectSource'>;
  push: UnfinishedPush;
  /** Name of the open one; undefined while it is not known. */
  workbook: string | undefined;
}) {
  const styles = useStyles();
  const selecting = useAction<undefined>();
  const cells = source && `${source.sheet}!${source.range}`;

  function select() {
    if (!source) return;
    const at = begun?.cells.source ?? { kind: 'area', sheet: source.sheet, address: source.range };
    selecting.run(() => selectSource(at).then(() => undefined));
  }
  return (
    <div className={styles.text}>
      {begun && <div>{whereOfLink(begun)}</div>}
      <div>{texts().unfinished.begun(dateTimeText(stands.startedAt), source?.workbook)}</div>
      {stands.state === 'deleted' && <div>{texts().unfinished.deleted}</div>}
      {source && workbook !== undefined && source.workbook !== workbook && (
        <div>{texts().unfinished.otherWorkbook(source.workbook)}</div>
      )}
      {!begun && <div>{texts().unfinished.elsewhere}</div>}
      {cells !== undefined && source?.workbook === workbook && (
        <div>
          <Link as="button" inline className={styles.link} onClick={select}>
            {texts().unfinished.select(cells)}
          </Link>
        </div>
      )}
      {selecting.problem && (
        <Caption1 role="alert" className={styles.problem}>
          {selecting.problem.text}
        </Caption1>
      )}
    </div>
  );
}
