import { Button, Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { texts } from '../../texts/texts.ts';
import { AlertFrame } from '../AlertFrame.tsx';
import { focusElement } from '../focusElement.ts';
import { WriterNote } from '../WriterNote.tsx';
import type { AskedDefinition } from './askedDefinition.ts';
import { DefinitionComparison } from './DefinitionComparison.tsx';
import { comparedColumns } from './comparedColumns.ts';
import { definitionRisks } from './definitionRisks.ts';

const useStyles = makeStyles({
  risk: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** Asks before a definition is replaced: what changes, and what may be lost. The button that keeps it has the focus. */
export function DefinitionQuestion({
  asked,
  running,
  go,
  keep,
}: {
  asked: AskedDefinition;
  running: boolean;
  go: () => void;
  keep: () => void;
}) {
  const styles = useStyles();
  const { facts, wanted, changes } = asked;
  const { added, retyped, altered } = changes;
  const staying = wanted.columns.length - added.length - retyped.length - altered.length;
  return (
    <AlertFrame
      kind="box"
      title={texts().definition.question(facts.name)}
      text={definitionRisks(asked).map((risk) => (
        <p key={risk} className={styles.risk}>
          {risk}
        </p>
      ))}
      keep={running ? undefined : keep}
      actions={
        <>
          <Button ref={focusElement} disabledFocusable={running} onClick={keep}>
            {texts().definition.keep}
          </Button>
          <Button appearance="primary" disabledFocusable={running} onClick={go}>
            {goText(running, facts.rowsInTable)}
          </Button>
        </>
      }
    >
      <DefinitionComparison columns={comparedColumns(changes, facts.columns ?? [], wanted.columns)} />
      {staying > 0 && <Caption1>{texts().definition.staying(staying)}</Caption1>}
      <WriterNote writer={facts.writer} />
    </AlertFrame>
  );
}

function goText(running: boolean, rowsInTable: number | undefined): string {
  if (running) return texts().definition.changing;
  return rowsInTable === 0 ? texts().definition.go : texts().definition.goAnyway;
}
