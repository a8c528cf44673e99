import { makeStyles, Select } from '@fluentui/react-components';
import type { FindingKind } from '../table/finding.ts';
import { decisionFor, handlingsFor, isDecidable, type Handlings } from '../table/handling.ts';
import { texts } from '../texts/texts.ts';
import type { ChoiceStep } from './choicesReducer.ts';

const useStyles = makeStyles({
  choice: { width: 'fit-content' },
});

/** What happens to all cells of a kind that can't go as they are; nothing for the other kinds. */
export function HandlingChoice({
  kind,
  handling,
  choose,
}: {
  kind: FindingKind;
  handling: Handlings;
  choose: (step: ChoiceStep) => void;
}) {
  const styles = useStyles();
  if (!isDecidable(kind)) return null;
  const open = handlingsFor(kind);
  return (
    <Select
      size="small"
      className={styles.choice}
      aria-label={texts().handlingOf[kind]}
      value={decisionFor(kind, handling) ?? open[0]}
      onChange={(_, { value }) => {
        const chosen = open.find((candidate) => candidate === value);
        if (chosen) choose({ type: 'handling', kind, handling: chosen });
      }}
    >
      {open.map((candidate) => (
        <option key={candidate} value={candidate}>
          {texts().handling[candidate]}
        </option>
      ))}
    </Select>
  );
}
