import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../table/finding.ts';
import type { Handlings } from '../table/handling.ts';
import type { ChoiceStep } from './choicesReducer.ts';
import { texts } from '../texts/texts.ts';
import { FindingRow } from './FindingRow.tsx';

/** As many findings are shown at once; the rest is one click away. */
const FIRST = 3;

const useStyles = makeStyles({
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
});

/** What the person should know about cells before they go: those that lose their value first. */
export function FindingList({
  findings,
  handling,
  choose,
  goToCell,
}: {
  findings: readonly Finding[];
  /** What the person decided for kinds of findings. */
  handling: Handlings;
  choose: (step: ChoiceStep) => void;
  goToCell: (address: string) => Promise<void>;
}) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  if (findings.length === 0) return null;
  const order = { stop: 0, blank: 1, 'left-out': 2, changed: 3, note: 4 } as const;
  const sorted = [...findings].sort((a, b) => order[a.effect] - order[b.effect]);
  const more = sorted.length - FIRST;
  return (
    <div>
      <ul className={styles.list} aria-label={texts().finding.list}>
        {(all ? sorted : sorted.slice(0, FIRST)).map((finding) => (
          <FindingRow
            key={keyOf(finding, sorted)}
            finding={finding}
            handling={handling}
            choose={choose}
            goToCell={goToCell}
          />
        ))}
      </ul>
      {more > 0 && (
        <Caption1>
          <Link as="button" className={styles.link} aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? texts().finding.showFewer : texts().finding.showMore(more)}
          </Link>
        </Caption1>
      )}
    </div>
  );
}

/** Stays the same when the effect changes, so that the choice of it keeps the focus; two findings may share the rest. */
function keyOf(finding: Finding, findings: readonly Finding[]): string {
  const alike = findings.filter(({ kind, column }) => kind === finding.kind && column === finding.column);
  return [finding.kind, finding.column ?? '', alike.indexOf(finding)].join(' ');
}
