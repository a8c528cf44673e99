import { makeStyles, tokens } from '@fluentui/react-components';
import type { Blocks } from './blockText.ts';
import { problemFacts } from './problemFacts.ts';
import type { ShownProblem } from './shownProblem.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** A problem's details as a list; nothing when there are none. */
export function ProblemFactList({ problem, blocks }: { problem: ShownProblem; blocks: Blocks }) {
  const styles = useStyles();
  const facts = problemFacts(problem, blocks);
  if (facts.length === 0) return null;
  return (
    <ul className={styles.list}>
      {facts.map(({ text, english }) => (
        <li key={`${text} ${english ?? ''}`}>
          {text}
          {english !== undefined && (
            <>
              {' '}
              <span lang="en">{english}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
