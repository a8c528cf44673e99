import { Caption1, Caption1Strong, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSwapRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Finding, FindingEffect } from '../table/finding.ts';
import { useAction } from './useAction.ts';

const useStyles = makeStyles({
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  row: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', alignItems: 'start' },
  icon: { fontSize: '16px', height: '16px' },
  blank: { color: tokens.colorPaletteDarkOrangeForeground1 },
  changed: { color: tokens.colorBrandForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

const icons = { blank: WarningRegular, changed: ArrowSwapRegular, note: InfoRegular } as const;

const effectText: Readonly<Record<FindingEffect, string>> = {
  blank: 'Goes as blank: ',
  changed: 'Goes changed: ',
  note: 'Note: ',
};

/** One finding; its link goes from cell to cell in the sheet. */
export function FindingRow({
  finding: { effect, column, message, cells },
  goToCell,
}: {
  finding: Finding;
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
        <span className="hidden">{effectText[effect]}</span>
        <Caption1Strong>{column}:</Caption1Strong> {message}{' '}
        {cell !== undefined && (
          <Link as="button" className={styles.link} inline onClick={() => go(cell)}>
            {at === 0 ? `Go to ${cell}` : `Next: ${cell}`}
          </Link>
        )}
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
