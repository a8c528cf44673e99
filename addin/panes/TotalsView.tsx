import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Receipt } from '../../shared/contract/push.ts';
import { texts } from '../texts/texts.ts';
import { TotalsTable } from './TotalsTable.tsx';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

/** Control totals: one line while all are equal, the table of them when asked for or when one differs. */
export function TotalsView({ totals }: { totals: NonNullable<Receipt['totals']> }) {
  const styles = useStyles();
  const equal = totals.filter((total) => total.equal).length;
  const [open, setOpen] = useState(equal < totals.length);
  const id = useId();
  return (
    <section className={styles.box} aria-label={texts().totals.title}>
      <div className={styles.line}>
        <span>
          {equal < totals.length
            ? texts().totals.someEqual(equal, totals.length)
            : texts().totals.allEqual(totals.length)}
        </span>
        <Link as="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? texts().totals.hide : texts().totals.show}
        </Link>
      </div>
      <div id={id} hidden={!open}>
        {open && <TotalsTable totals={totals} />}
      </div>
    </section>
  );
}
