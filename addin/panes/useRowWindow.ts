import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';

/** As many rows before and after those in sight: the next one that Tab reaches is there, and quick scrolling shows no gaps. */
const MORE_ROWS = 5;

/** A row that is in the page. */
interface PlacedRow<Item> {
  readonly item: Item;
  readonly index: number;
  /** From the top of the list. */
  readonly topPx: number;
}

/** The part of a long list that is in the page. */
interface RowWindow<Item> {
  readonly rows: readonly PlacedRow<Item>[];
  /** Of the whole list. */
  readonly heightPx: number;
  /** The `ref` of each row, whose `data-index` says which one it is. */
  readonly measure: (row: Element | null) => void;
  readonly scrollTo: (index: number) => void;
}

/**
 * Chooses the rows of a long list that are in sight as the page scrolls.
 * @param list the element of the list
 * @param kept the id of a row that stays wherever the page is, so that its focus is not lost
 */
export function useRowWindow<Item extends { readonly id: string }>({
  list,
  items,
  rowPx,
  kept,
}: {
  list: RefObject<HTMLElement | null>;
  items: readonly Item[];
  rowPx: number;
  kept: string | undefined;
}): RowWindow<Item> {
  const topPx = useTopOf(list);
  const keptIndex = kept === undefined ? -1 : items.findIndex(({ id }) => id === kept);
  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => rowPx,
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: MORE_ROWS,
    scrollMargin: topPx,
    rangeExtractor: useCallback((range: Range) => rowsWith(defaultRangeExtractor(range), keptIndex), [keptIndex]),
    measureElement: (row, entry, { indexFromElement, itemSizeCache, options }) => {
      const measuredPx = Math.round(entry?.borderBoxSize[0]?.blockSize ?? 0);
      // 0: it is not laid out yet, and to ask for it would hold scrolling up; or another view is shown.
      return measuredPx || (itemSizeCache.get(options.getItemKey(indexFromElement(row))) ?? rowPx);
    },
  });
  const rows = virtualizer.getVirtualItems().flatMap(({ index, start }) => {
    const item = items[index];
    return item ? [{ item, index, topPx: start - topPx }] : [];
  });
  return {
    rows,
    heightPx: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    scrollTo: useCallback((index) => virtualizer.scrollToIndex(index), [virtualizer]),
  };
}

/** Where an element begins on the page, in pixels. */
function useTopOf(element: RefObject<HTMLElement | null>): number {
  const [topPx, setTopPx] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      if (!element.current?.offsetParent) return;
      setTopPx(Math.round(element.current.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    // What is above it comes and goes, which makes the page higher or lower.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return topPx;
}

/** Rows in their order, with one more. */
function rowsWith(indexes: number[], index: number): number[] {
  if (index < 0 || indexes.includes(index)) return indexes;
  return [...indexes, index].toSorted((a, b) => a - b);
}
