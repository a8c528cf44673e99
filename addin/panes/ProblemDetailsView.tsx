import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { texts } from '../texts/texts.ts';
import { useAction } from './useAction.ts';

const useStyles = makeStyles({
  report: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    maxHeight: '160px',
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    userSelect: 'text',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  copy: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Codes and ids for support, to read, select and copy. Where Office forbids copying by script, selecting still works. */
export function ProblemDetailsView({
  report,
  copyText,
}: {
  report: string;
  copyText: (text: string) => Promise<void>;
}) {
  const styles = useStyles();
  const copying = useAction<true>();
  return (
    <>
      <pre className={styles.report} tabIndex={0} role="region" aria-label={texts().details.forSupport}>
        <span lang="en">{report}</span>
      </pre>
      <div className={styles.copy}>
        <Button
          size="small"
          appearance="subtle"
          icon={<CopyRegular />}
          onClick={() => copying.run(() => copyText(report).then(() => true as const))}
        >
          {texts().details.copy}
        </Button>
        <Caption1 role="status">
          {copying.value && texts().details.copied}
          {copying.problem && texts().details.notCopied}
        </Caption1>
      </div>
    </>
  );
}
