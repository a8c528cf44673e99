import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ListedTable } from '../../../shared/contract/tables.ts';
import type { PushTarget } from '../../push/pushTarget.ts';
import type { PaneServices } from '../paneServices.ts';
import { TableDetails } from './TableDetails.tsx';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** One table; a click shows what is known of it. */
export function TableItem({
  services,
  table: listed,
  at,
}: {
  services: PaneServices;
  table: ListedTable;
  at: PushTarget;
}) {
  const styles = useStyles();
  const [table, setTable] = useState(listed);
  const [open, setOpen] = useState(false);
  const id = useId();
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <li>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Chevron aria-hidden />
        {table.name}
      </button>
      <div id={id} hidden={!open}>
        {open && <TableDetails services={services} table={table} at={at} redefined={setTable} />}
      </div>
    </li>
  );
}
