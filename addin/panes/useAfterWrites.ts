import { createContext, useContext, useEffect, useRef } from 'react';

/** How many writes of this pane have ended. */
export const WritesContext = createContext(0);

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
