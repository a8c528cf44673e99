import { createContext, useContext, useEffect, useRef } from 'react';
import { useLoaded, type Loaded } from './useLoaded.ts';

/** How many writes of this pane have ended. */
export const WritesContext = createContext(0);

/** Loads something that Power BI lists or counts, and anew after each write of this pane. @param load see `useLoaded` */
export function useCurrent<Value>(load: (signal: AbortSignal) => Promise<Value>): Loaded<Value> {
  const loaded = useLoaded(load);
  useAfterWrites(loaded.again);
  return loaded;
}

/** Does something after each write of this pane, but not at once. @param act the same function while nothing it depends on has changed */
export function useAfterWrites(act: () => void): void {
  const writes = useContext(WritesContext);
  const seen = useRef(writes);
  useEffect(() => {
    if (seen.current === writes) return;
    seen.current = writes;
    act();
  }, [writes, act]);
}
