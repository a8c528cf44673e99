import { Button, Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { ListedTable } from '../../../shared/contract/tables.ts';
import { texts } from '../../texts/texts.ts';
import { focusElement } from '../focusElement.ts';
import { isChanged, type DefinitionStep, type DraftedColumn } from './definitionDraft.ts';
import { DraftedColumnRow } from './DraftedColumnRow.tsx';
import { draftProblems, hasNoProblems } from './draftProblems.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none', overflowWrap: 'anywhere' },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The columns of a table as they are to be. What is wrong is said at its field, once the person wants to go on. */
export function DefinitionForm({
  table,
  draft,
  change,
  running,
  review,
  cancel,
}: {
  table: ListedTable;
  draft: readonly DraftedColumn[];
  change: (step: DefinitionStep) => void;
  running: boolean;
  /** Goes on: something is changed, and nothing is wrong with it. */
  review: () => void;
  cancel: () => void;
}) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [tries, setTries] = useState(0);
  const problems = draftProblems(draft, table);
  const isReady = isChanged(draft) && hasNoProblems(problems);
  const shown = tries > 0 ? problems : undefined;

  useEffect(() => {
    if (tries > 0) list.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);

  function goOn(): void {
    if (isReady) review();
    else setTries(tries + 1);
  }

  return (
    <div role="group" aria-label={texts().definition.title(table.name)} className={styles.form}>
      <h3 ref={focusElement} tabIndex={-1} className={styles.title}>
        {texts().definition.title(table.name)}
      </h3>
      <ul ref={list} className={styles.list} aria-label={texts().definition.columns}>
        {draft.map((column, i) => (
          <DraftedColumnRow
            key={column.key}
            column={column}
            nth={i + 1}
            nameProblem={shown?.name.get(column.key)}
            typeProblem={shown?.dataType.get(column.key)}
            change={change}
          />
        ))}
      </ul>
      <div>
        <Button size="small" icon={<AddRegular />} onClick={() => change({ type: 'added' })}>
          {texts().definition.add}
        </Button>
      </div>
      <Caption1 role="status" className={styles.wrong}>
        {tries > 0 && !isChanged(draft) && texts().definition.nothingChanged}
        {shown?.table.join(' ')}
      </Caption1>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={running} onClick={goOn}>
          {running ? texts().definition.looking : texts().definition.review}
        </Button>
        <Button onClick={cancel}>{texts().definition.cancel}</Button>
      </div>
    </div>
  );
}
