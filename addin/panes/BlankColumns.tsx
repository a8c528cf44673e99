import { Caption1, Link, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { KnownColumn } from '../../shared/table/knownColumn.ts';
import { texts } from '../texts/texts.ts';
import { usePairStyles } from './ColumnPairRow.tsx';

/** So many are shown at first. */
const FIRST = 3;

/** Rows that name the table's columns that get nothing. */
export function BlankColumns({ columns }: { columns: readonly KnownColumn[] }) {
  const styles = usePairStyles();
  const [all, setAll] = useState(false);
  const shown = all ? columns : columns.slice(0, FIRST);
  return (
    <>
      {shown.map(({ name, dataType }) => (
        <li key={name} className={styles.row}>
          <Caption1 className={styles.quiet}>{texts().columnsAndTable.notSelected}</Caption1>
          <div className={styles.side}>
            <Text size={200} weight="semibold" className={styles.name}>
              {name}
            </Text>
            <Caption1 className={styles.quiet}>
              {[...(dataType ? [texts().columnType[dataType]] : []), texts().columnsAndTable.staysBlank].join(' · ')}
            </Caption1>
          </div>
        </li>
      ))}
      {shown.length < columns.length && (
        <li>
          <Link as="button" onClick={() => setAll(true)}>
            {texts().columnsAndTable.more(columns.length - shown.length)}
          </Link>
        </li>
      )}
    </>
  );
}
