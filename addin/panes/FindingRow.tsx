import { Caption1, Caption1Strong, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSwapRegular, ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Finding } from '../table/finding.ts';
import type { Handlings } from '../table/handling.ts';
import { texts } from '../texts/texts.ts';
import type { ChoiceStep } from './choicesReducer.ts';
import { HandlingChoice } from './HandlingChoice.tsx';
import { useAction } from './useAction.ts';

const useStyles = makeStyles({
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  row: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', alignItems: 'start' },
  icon: { fontSize: '16px', height: '16px' },
  stop: { color: tokens.colorPaletteRedForeground1 },
  blank: { color: tokens.colorPaletteDarkOrangeForeground1 },
  'left-out': { color: tokens.colorPaletteDarkOrangeForeground1 },
  changed: { color: tokens.colorBrandForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

const icons = {
  stop: ErrorCircleRegular,
  blank: WarningRegular,
  'left-out': WarningRegular,
  changed: ArrowSwapRegular,
  note: InfoRegular,
} as const;

/** One finding; its link goes from cell to cell in the sheet. */
export function FindingRow({
  finding: { kind, effect, column, message, cells },
  handling,
  choose,
  goToCell,
}: {
  finding: Finding;
  handling: Handlings;
  choose: (step: ChoiceStep) => void;
  goToCell: (address: string) => Promise<void>;
}) {
  const styles = useStyles();
  const [at, setAt] = useState(0);
  const going = useAction<undefined>();
  const Icon = icons[effect];
  const cell = cells[at % Math.max(1, cells.length)];
  function go(address: string) {
    setAt(at + 1);
    going.run(() => goToCell(address).then(() => undefined));
  }
  return (
    <li className={styles.row}>
      <span className={mergeClasses(styles.icon, styles[effect])}>
        <Icon aria-hidden />
      </span>
      <Caption1>
        <span className="hidden">{texts().finding.effect[effect]} </span>
        {column !== undefined && <Caption1Strong>{column}: </Caption1Strong>}
        {message}{' '}
        {cell !== undefined && (
          <Link as="button" className={styles.link} inline onClick={() => go(cell)}>
            {at === 0 ? texts().finding.goTo(cell) : texts().finding.next(cell)}
          </Link>
        )}
        <HandlingChoice kind={kind} handling={handling} choose={choose} />
        {going.problem && (
          <span role="alert" className={styles.problem}>
            {' '}
            {going.problem.text}
          </span>
        )}
      </Caption1>
    </li>
  );
}
