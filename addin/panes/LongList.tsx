import { makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { rowReached } from './rowReached.ts';
import { useRowWindow } from './useRowWindow.ts';

const useStyles = makeStyles({
  list: { position: 'relative', margin: 0, padding: 0, listStyle: 'none' },
  row: {
    position: 'absolute',
    top: 0,
    insetInlineStart: 0,
    width: '100%',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/**
 * A list of thousands, of which only the rows in sight are in the page; it scrolls with the page. Each row is one button;
 * arrow keys, Home and End go from row to row, and the row that has or had the focus stays in the page.
 * @param rowPx the usual height of a row, in pixels; each is measured once it is in sight
 */
export function LongList<Item extends { readonly id: string }>({
  label,
  items,
  rowPx,
  children,
}: {
  label: string;
  items: readonly Item[];
  rowPx: number;
  children: (item: Item) => ReactNode;
}) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  // By id: a search or another order moves rows, and the focus goes with its row.
  const [kept, setKept] = useState<string>();
  const reached = useRef<number>(undefined);
  const { rows, heightPx, measure, scrollTo } = useRowWindow({ list, items, rowPx, kept });

  useLayoutEffect(() => {
    if (reached.current === undefined) return;
    scrollTo(reached.current);
    list.current
      ?.querySelector<HTMLElement>(`[data-index="${reached.current}"] button`)
      ?.focus({ preventScroll: true });
    reached.current = undefined;
  });

  const goTo = (event: KeyboardEvent<HTMLUListElement>) => {
    const from = items.findIndex(({ id }) => id === kept);
    const index = rowReached(event, from, items.length);
    if (index === undefined) return;
    // The page would scroll as well.
    event.preventDefault();
    reached.current = index;
    setKept(items[index]?.id);
  };

  return (
    <ul ref={list} className={styles.list} style={{ height: heightPx }} aria-label={label} onKeyDown={goTo}>
      {rows.map(({ item, index, topPx }) => (
        <li
          key={item.id}
          ref={measure}
          data-index={index}
          className={styles.row}
          style={{ transform: `translateY(${topPx}px)` }}
          aria-setsize={items.length}
          aria-posinset={index + 1}
          onFocus={() => setKept(item.id)}
        >
          {children(item)}
        </li>
      ))}
    </ul>
  );
}
