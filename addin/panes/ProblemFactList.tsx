import { makeStyles, tokens } from '@fluentui/react-components';
import type { ProblemDetails } from '../../shared/problem.ts';
import type { Blocks } from './blockText.ts';
import { problemFacts } from './problemFacts.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** A problem's details as a list; nothing when there are none. */
export function ProblemFactList({ details, blocks }: { details: ProblemDetails; blocks: Blocks }) {
  const styles = useStyles();
  const facts = problemFacts(details, blocks);
  if (facts.length === 0) return null;
  return (
    <ul className={styles.list}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
