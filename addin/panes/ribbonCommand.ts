/** What a button of the ribbon asks the pane to do. */
export type RibbonCommand = 'push-selection' | 'refresh-all';
