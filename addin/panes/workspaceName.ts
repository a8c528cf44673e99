import { texts } from '../texts/texts.ts';
import type { Workspace } from './targetState.ts';

/** What a workspace is called on the screen. My workspace has no name of its own in Power BI: each language has one for it. */
export function workspaceName({ id, name }: Workspace): string {
  return id === undefined ? texts().target.myWorkspace : name;
}
