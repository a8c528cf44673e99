import { Caption1, Caption1Strong, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { Handlings } from '../table/handling.ts';
import { AwayNote } from './AwayNote.tsx';
import type { ChoiceStep } from './choicesReducer.ts';
import { texts } from '../texts/texts.ts';
import { EmptySelection } from './EmptySelection.tsx';
import { HiddenChoice } from './HiddenChoice.tsx';
import { leftOutText } from './leftOutText.ts';
import { Section } from './Section.tsx';
import { TablePreview } from './TablePreview.tsx';
import type { ActionState } from './useAction.ts';
import type { PaneServices } from './paneServices.ts';
import type { Preview } from './usePreview.ts';
import type { LiveSelection } from './useSelection.ts';

const useStyles = makeStyles({
  summary: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  range: { color: tokens.colorNeutralForeground1 },
});

/** What is selected and what of it would be pushed. */
export function SelectionPreview({
  services,
  live,
  preview,
  handling,
  typesFixed,
  choose,
}: {
  services: PaneServices;
  live: LiveSelection;
  preview: ActionState<Preview>;
  handling: Handlings;
  /** Names of columns whose type the existing table decides. */
  typesFixed: ReadonlySet<string>;
  choose: (step: ChoiceStep) => void;
}) {
  const problem = live.problem ?? preview.problem;
  const shown = preview.value;
  return (
    <Section title={texts().selection.title} aside={live.running && <ReadingNote live={live} />}>
      {problem && <EmptySelection problem={problem} services={services} />}
      {!problem && shown && (
        <>
          <Summary preview={shown} />
          <AwayNote live={live} />
          <HiddenChoice selection={shown.selection} readHidden={live.readHidden} />
          <TablePreview
            draft={shown.draft}
            rowNumbers={shown.selection.rowNumbers}
            handling={handling}
            typesFixed={typesFixed}
            choose={choose}
            goToCell={(address) => live.goToCell(shown.selection.sheet, address)}
          />
        </>
      )}
    </Section>
  );
}

function ReadingNote({ live: { progress } }: { live: LiveSelection }) {
  const label = progress ? texts().selection.rowsRead(progress.rowsRead, progress.rows) : texts().selection.reading;
  return <Spinner size="extra-tiny" label={<Caption1>{label}</Caption1>} />;
}

function Summary({ preview: { selection, draft } }: { preview: Preview }) {
  const styles = useStyles();
  const { rowCount, columns } = draft.table;
  return (
    <Caption1 className={styles.summary} role="status">
      <Caption1Strong className={styles.range}>
        {selection.sheet}!{selection.address}
      </Caption1Strong>{' '}
      · {texts().count.rows(rowCount)}, {texts().count.columns(columns.length)}
      {leftOutText(selection.hiddenRows, selection.hiddenColumns.length)}
    </Caption1>
  );
}
