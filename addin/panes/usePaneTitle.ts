import { useEffect } from 'react';
import { texts } from '../texts/texts.ts';

/** Names the pane's page after what it does, for screen readers and hosts that show it. @param doing undefined: nothing in particular */
export function usePaneTitle(doing: string | undefined): void {
  useEffect(() => {
    document.title = doing === undefined ? texts().pane.name : texts().pane.nameWhile(doing);
  }, [doing]);
}
