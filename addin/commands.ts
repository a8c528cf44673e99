import type { RibbonCommand } from './panes/ribbonCommand.ts';

/** The functions that manifest.xml names for the buttons of the ribbon, and what they ask the pane to do. */
const functions: ReadonlyMap<string, RibbonCommand> = new Map([
  ['pushSelection', 'push-selection'],
  ['refreshAll', 'refresh-all'],
]);

/**
 * Listens to the buttons of the ribbon. They run in the pane's own runtime, which Excel starts without showing it.
 * Call it after `Office.onReady`.
 * @returns how the pane hears of commands, with what ends that; those given before somebody listens are kept
 */
export function ribbonCommands(): (run: (command: RibbonCommand) => void) => () => void {
  const waiting: RibbonCommand[] = [];
  let listener: ((command: RibbonCommand) => void) | undefined;
  for (const [name, command] of functions)
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      if (listener) listener(command);
      else waiting.push(command);
      // Excel shows the button as busy, and takes no other, until it hears that this one is over.
      const completed = () => event.completed();
      // A pane that Excel does not show has taken the command all the same.
      void Office.addin.showAsTaskpane().then(completed, completed);
    });
  return (run) => {
    listener = run;
    for (const command of waiting.splice(0)) run(command);
    return () => {
      listener = undefined;
    };
  };
}
