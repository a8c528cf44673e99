import type { ManifestButton } from './manifestButtons.ts';

/** What a button of the add-in does. */
export interface AddinActions {
  readonly showPane: () => void;
  /** Runs a function of the add-in; resolves when it says that it is done. */
  readonly runFunction: (name: string) => Promise<undefined>;
}

/** Shows the add-in's buttons in the ribbon. One that runs stays disabled until its function is done, as in Excel. */
export function addinButtons(place: HTMLElement, buttons: readonly ManifestButton[], actions: AddinActions): void {
  place.replaceChildren(
    ...buttons.map(({ label, tip, icon, functionName }) => {
      const picture = new Image(16, 16);
      picture.src = icon;
      picture.alt = '';
      const button = document.createElement('button');
      button.type = 'button';
      button.title = tip;
      button.append(picture, label);
      button.addEventListener('click', () => {
        if (functionName === undefined) {
          actions.showPane();
          return;
        }
        button.disabled = true;
        void actions.runFunction(functionName).finally(() => {
          button.disabled = false;
        });
      });
      return button;
    }),
  );
}
