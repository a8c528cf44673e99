import { makeStyles, tokens } from '@fluentui/react-components';
import type { ProblemDetails } from '../../shared/problem.ts';
import { dateTimeText } from './dateTimeText.ts';
import { numberText } from './countText.ts';

/** More than this fills the pane; the rest can be copied with the details. */
const MOST_ERRORS = 5;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** What a problem's details add in words: the cells, the other push, what Power BI said. */
export function ProblemFacts({ details }: { details: ProblemDetails }) {
  const styles = useStyles();
  const facts = factsFrom(details);
  if (facts.length === 0) return null;
  return (
    <ul className={styles.list}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

function factsFrom({ errors = [], push, finishedAt, rowsLanded, powerBi }: ProblemDetails): readonly string[] {
  const facts = errors.slice(0, MOST_ERRORS).map(({ path, message }) => `${path}: ${message}`);
  if (errors.length > MOST_ERRORS) facts.push(`and ${numberText(errors.length - MOST_ERRORS)} more`);
  if (push) facts.push(`${push.by}, from ${push.workbook}, since ${dateTimeText(push.since)}`);
  if (finishedAt !== undefined) facts.push(`Pushed ${dateTimeText(finishedAt)}`);
  if (rowsLanded !== undefined) facts.push(`${numberText(rowsLanded)} rows had landed`);
  if (powerBi?.message !== undefined) facts.push(`Power BI says: ${powerBi.message}`);
  return facts;
}
