import { useAfterWrites } from './useAfterWrites.ts';
import { useLoaded, type Loaded } from './useLoaded.ts';

/** Loads something that Power BI lists or counts, and anew after each write of this pane. @param load see `useLoaded` */
export function useCurrent<Value>(load: (signal: AbortSignal) => Promise<Value>): Loaded<Value> {
  const loaded = useLoaded(load);
  useAfterWrites(loaded.again);
  return loaded;
}
