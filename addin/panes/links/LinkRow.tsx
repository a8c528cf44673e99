import { Badge, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Link } from '../../links/link.ts';
import { texts } from '../../texts/texts.ts';
import type { PaneServices } from '../paneServices.ts';
import { ProblemView } from '../ProblemView.tsx';
import { useAction } from '../useAction.ts';
import { VerificationNote } from '../VerificationNote.tsx';
import type { OpenLink } from './formOfLink.ts';
import type { LinkStateKind } from './linkState.ts';
import { lastPushText, linkName, ownerText, refreshText } from './linkTexts.ts';
import { whereOfLink } from './placeOfLink.ts';
import { RemoveLink } from './RemoveLink.tsx';
import type { CheckedLink } from './useLinks.ts';
import type { RefreshOne } from './useRefreshOne.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { margin: 0, overflowWrap: 'anywhere' },
  text: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

const colors: Readonly<Record<LinkStateKind, 'success' | 'informative' | 'warning' | 'danger'>> = {
  current: 'success',
  changed: 'informative',
  'source-gone': 'danger',
  'target-gone': 'danger',
  'in-doubt': 'danger',
  differs: 'warning',
  stopped: 'warning',
  unknown: 'warning',
};

/** The states out of which the form leads. */
const FOR_FORM: readonly LinkStateKind[] = ['differs', 'in-doubt', 'stopped'];

/** One link: its target, its last push, how it stands and what can be done. */
export function LinkRow({
  services,
  link,
  checked,
  by,
  workbook,
  one: { ready, read },
  removed,
  openLink,
}: {
  services: PaneServices;
  link: Link;
  /** Undefined: it is being looked at. */
  checked: CheckedLink | undefined;
  by: string;
  workbook: string | undefined;
  one: RefreshOne;
  /** Told when the link is no more. */
  removed: () => void;
  /** Shows the form with what the link keeps; undefined: a push is open there. */
  openLink: OpenLink | undefined;
}) {
  const styles = useStyles();
  const id = useId();
  const showing = useAction<undefined>();
  const owner = ownerText(link, by, workbook);
  const state = checked?.state;
  const isForForm = state !== undefined && FOR_FORM.includes(state.kind);
  // Several links have the same buttons: each is called after its link too.
  const named = (button: string) => ({ id: `${id}-${button}`, 'aria-labelledby': `${id}-${button} ${id}` });
  return (
    <li className={styles.row} aria-labelledby={id}>
      <div className={styles.line}>
        <Subtitle2 as="h2" id={id} className={styles.name}>
          {linkName(link)}
        </Subtitle2>
        {state ? (
          <Badge appearance="tint" color={colors[state.kind]}>
            {state.title}
          </Badge>
        ) : (
          <Caption1 className={styles.quiet}>{texts().link.looking}</Caption1>
        )}
      </div>
      <Caption1 className={styles.text}>{whereOfLink(link)}</Caption1>
      <Caption1 className={styles.quiet}>
        {lastPushText(link)} {owner}
      </Caption1>
      {state?.text !== undefined && <Caption1 className={styles.text}>{state.text}</Caption1>}
      <Caption1 className={styles.quiet}>{refreshText(link)}</Caption1>
      <VerificationNote verifiedBy={checked?.facts?.verifiedBy} />
      {showing.problem && <ProblemView problem={showing.problem} copyText={services.copyText} />}
      {isForForm && !openLink && <Caption1 className={styles.quiet}>{texts().link.formIsTaken}</Caption1>}
      <div className={styles.line}>
        <Button size="small" {...named('refresh')} disabledFocusable={ready.running} onClick={() => read(link)}>
          {texts().link.refresh}
        </Button>
        {isForForm && (
          <Button
            size="small"
            {...named('form')}
            disabledFocusable={!openLink || showing.running}
            onClick={() => showing.run((signal) => openLink?.(link, signal).then(() => undefined))}
          >
            {texts().link.openForm}
          </Button>
        )}
        <Button
          size="small"
          {...named('cells')}
          appearance="subtle"
          onClick={() => showing.run(() => services.selectSource(link.anchor.source).then(() => undefined))}
        >
          {texts().link.showCells}
        </Button>
        <RemoveLink services={services} read={{ kind: 'link', id: link.id, link }} nameId={id} removed={removed} />
      </div>
    </li>
  );
}
