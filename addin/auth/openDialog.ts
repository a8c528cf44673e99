import type { DialogQuery } from './dialogQuery.ts';
import { DIALOG_PATH } from './msalConfiguration.ts';
import { outcomeOfDialogCode } from './outcomeOfDialogCode.ts';
import { SignInError } from './signInError.ts';

/** Percent of the screen: room for Entra's pages. */
const SIZE = { width: 30, height: 60 };

/**
 * Opens the sign-in page in a dialog of Office, and closes it once it has spoken.
 * @returns the one message of the page, as it was written
 * @throws {SignInError} when the dialog can't be opened or is closed without a word
 */
export function openDialog(query: DialogQuery): Promise<string> {
  const url = `${location.origin}${DIALOG_PATH}?${new URLSearchParams({ ...query }).toString()}`;
  // Right after a click the browser lets the window open. Later Office has to ask with a click of its own.
  const options = { ...SIZE, promptBeforeOpen: !navigator.userActivation.isActive };
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(url, options, ({ status, value: dialog, error }) => {
      if (status === Office.AsyncResultStatus.Failed) {
        reject(dialogError(error.code));
        return;
      }
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (said) => {
        if (!('message' in said) || (said.origin !== undefined && said.origin !== location.origin)) return;
        dialog.close();
        resolve(said.message);
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
        if ('error' in event) reject(dialogError(event.error));
      });
    });
  });
}

function dialogError(code: number): SignInError {
  return new SignInError(outcomeOfDialogCode(code), code);
}
