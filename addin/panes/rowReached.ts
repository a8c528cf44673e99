/** A key as it was pressed. */
interface PressedKey {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** The row of a list that a key leads to, from 0; undefined when it leads nowhere. */
export function rowReached(pressed: PressedKey, from: number, rows: number): number | undefined {
  if (pressed.altKey || pressed.ctrlKey || pressed.metaKey || pressed.shiftKey) return undefined;
  const to = rowOf(pressed.key, from, rows);
  return to === undefined || to === from || to < 0 || to >= rows ? undefined : to;
}

function rowOf(key: string, from: number, rows: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return from + 1;
    case 'ArrowUp':
      return from - 1;
    case 'Home':
      return 0;
    case 'End':
      return rows - 1;
    default:
      return undefined;
  }
}
