import { Body1, Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { texts } from '../../texts/texts.ts';
import type { PaneServices } from '../paneServices.ts';
import { ProblemView } from '../ProblemView.tsx';
import type { OpenLink } from './formOfLink.ts';
import { LinkRow } from './LinkRow.tsx';
import { LostLink } from './LostLink.tsx';
import type { Links } from './useLinks.ts';
import type { RefreshOne } from './useRefreshOne.ts';

const useStyles = makeStyles({
  view: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  hint: { color: tokens.colorNeutralForeground3 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** The links of the workbook, each with how it stands and what can be done. */
export function LinkList({
  services,
  links,
  by,
  workbook,
  one,
  removed,
  refreshAll,
  openLink,
}: {
  services: PaneServices;
  links: Links;
  by: string | undefined;
  /** Name of the open workbook; undefined: not known yet. */
  workbook: string | undefined;
  one: RefreshOne;
  /** Told when a link is no more. */
  removed: () => void;
  refreshAll: () => void;
  /** Shows the form with what a link keeps; undefined: a push is open there. */
  openLink: OpenLink | undefined;
}) {
  const styles = useStyles();
  const { value: reads = [], checked } = links;
  const { copyText } = services;
  const known = reads.flatMap((read) => (read.kind === 'link' ? [read.link] : []));
  if (by === undefined) return <main className={styles.view}>{texts().linkList.signIn}</main>;
  return (
    <main className={styles.view}>
      {links.whyNot !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts().linkList.notKept(links.whyNot)}</MessageBarBody>
        </MessageBar>
      )}
      {links.value && reads.length === 0 && <Body1 className={styles.hint}>{texts().linkList.none}</Body1>}
      {known.length > 1 && (
        <div>
          <Button
            appearance="primary"
            icon={<ArrowSyncRegular />}
            disabledFocusable={one.ready.running}
            onClick={refreshAll}
          >
            {texts().linkList.refreshAll}
          </Button>
        </div>
      )}
      {links.problem && <ProblemView problem={links.problem} copyText={copyText} />}
      <ul className={styles.list} aria-label={texts().linkList.label}>
        {reads.map((read) =>
          read.kind === 'link' ? (
            <LinkRow
              key={read.id}
              services={services}
              link={read.link}
              checked={checked.get(read.id)}
              by={by}
              workbook={workbook}
              one={one}
              removed={removed}
              openLink={openLink}
            />
          ) : (
            <LostLink key={read.id} services={services} read={read} removed={removed} />
          ),
        )}
      </ul>
      {reads.length > 0 && <Caption1 className={styles.hint}>{texts().linkList.saved}</Caption1>}
    </main>
  );
}
