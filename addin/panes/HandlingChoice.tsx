import { makeStyles, Select } from '@fluentui/react-components';
import type { FindingKind } from '../table/finding.ts';
import {
  decisionFor,
  handlingsFor,
  isDecidable,
  type DecidableKind,
  type Handling,
  type Handlings,
} from '../table/handling.ts';
import type { ChoiceStep } from './choicesReducer.ts';

const useStyles = makeStyles({
  choice: { width: 'fit-content' },
});

const handlingText: Readonly<Record<Handling, string>> = {
  blank: 'Send blanks',
  text: 'Send their text',
  'leave-out': 'Leave the rows out',
  keep: 'Push them too',
  repeat: 'Repeat the value in every row',
  stop: 'Do not push',
};

const kindText: Readonly<Record<DecidableKind, string>> = {
  'rows-below': 'rows below the data',
  'blank-row': 'blank rows',
  'header-again': 'repeated column names',
  'total-row': 'rows of totals',
  'subtotal-row': 'rows of subtotals',
  'merged-cells': 'merged cells',
  'error-cell': 'errors',
  placeholder: 'signs for no value',
  'only-spaces': 'cells with only spaces',
  'ambiguous-text': 'ambiguous texts',
  'text-too-long': 'texts that are too long',
  'date-out-of-range': 'dates out of range',
  'number-out-of-range': 'numbers out of range',
  'not-of-type': 'cells of another type',
};

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
      aria-label={`What to do with all ${kindText[kind]}`}
      value={decisionFor(kind, handling) ?? open[0]}
      onChange={(_, { value }) => {
        const chosen = open.find((candidate) => candidate === value);
        if (chosen) choose({ type: 'handling', kind, handling: chosen });
      }}
    >
      {open.map((candidate) => (
        <option key={candidate} value={candidate}>
          {handlingText[candidate]}
        </option>
      ))}
    </Select>
  );
}
