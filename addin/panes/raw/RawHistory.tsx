import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { texts } from '../../texts/texts.ts';
import { Section } from '../Section.tsx';
import { answerLine, type RawAnswer } from './rawAnswer.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: 'anywhere' },
});

/** What was sent since the pane was opened. */
export function RawHistory({ answers, show }: { answers: readonly RawAnswer[]; show: (id: string) => void }) {
  const styles = useStyles();
  if (answers.length === 0) return null;
  return (
    <Section title={texts().rawAnswer.history}>
      <ul className={styles.list} aria-label={texts().rawAnswer.history}>
        {answers.map((answer) => (
          <li key={answer.id} className={styles.item}>
            <Link as="button" onClick={() => show(answer.id)}>
              {answer.order.method} {answer.order.path}
            </Link>
            <Caption1 block>{answerLine(answer)}</Caption1>
          </li>
        ))}
      </ul>
      <Caption1>{texts().rawAnswer.notKept}</Caption1>
    </Section>
  );
}
