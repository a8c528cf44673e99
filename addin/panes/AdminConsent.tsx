import { Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { texts } from '../texts/texts.ts';
import type { PaneServices } from './paneServices.ts';
import { useAction } from './useAction.ts';
import { useLoaded } from './useLoaded.ts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** The page on which an administrator consents for everybody: to send on, or to open. */
export function AdminConsent({
  services: { readAdminConsentUrl, copyText },
}: {
  services: Pick<PaneServices, 'readAdminConsentUrl' | 'copyText'>;
}) {
  const styles = useStyles();
  const { value: url } = useLoaded(readAdminConsentUrl);
  const copying = useAction<true>();
  if (url === undefined) return null;
  return (
    <div className={styles.line}>
      <Link href={url} target="_blank" rel="noreferrer" inline>
        {texts().signInHelp.adminPage}
      </Link>
      <Button
        size="small"
        appearance="subtle"
        onClick={() => copying.run(() => copyText(url).then(() => true as const))}
      >
        {texts().signInHelp.copyLink}
      </Button>
      <Caption1 role="status">
        {copying.value && texts().details.copied}
        {copying.problem && texts().signInHelp.notCopied}
      </Caption1>
    </div>
  );
}
