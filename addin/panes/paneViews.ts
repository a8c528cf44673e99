/** What the pane can show below its tabs. */
export type PaneView = 'push' | 'links' | 'explore' | 'raw' | 'connection';

/** Which view is shown, and which have been: these keep their state while another one is. */
export interface PaneViews {
  readonly shown: PaneView;
  readonly opened: readonly PaneView[];
}

/** The pane begins with the push. */
export const pushShown: PaneViews = { shown: 'push', opened: ['push'] };

/** Shows a view. */
export function paneViewsReducer({ opened }: PaneViews, view: PaneView): PaneViews {
  return { shown: view, opened: opened.includes(view) ? opened : [...opened, view] };
}
