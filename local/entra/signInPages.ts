import type { Person } from '../people.ts';

/** What the pages post back. */
export const STEP = { approve: 'approve', consent: 'consent', cancel: 'cancel' } as const;

const style =
  'body{font:16px system-ui;max-width:26em;margin:3em auto;padding:0 1em;color-scheme:light dark}' +
  'button{display:block;width:100%;margin:.5em 0;padding:.7em;font:inherit;text-align:start}';

/** Asks who signs in. */
export function pickPage(people: readonly Person[]): string {
  const choices = people.map(({ user, name, upn }) => button('user', user, `${name} (${upn})`));
  return page('Pick an account', `to continue to Rangecast`, [...choices, button('step', STEP.cancel, 'Cancel')]);
}

/** Asks for the second factor, which here is a click. */
export function approvePage({ name }: Person): string {
  return page('Approve sign-in request', `${name}, your organisation asks for one more step.`, [
    button('step', STEP.approve, 'Approve'),
    button('step', STEP.cancel, 'Cancel'),
  ]);
}

/** Asks whether the app may use Power BI. */
export function consentPage({ name }: Person): string {
  return page('Permissions requested', `${name}, Rangecast would like to use Power BI for you.`, [
    button('step', STEP.consent, 'Accept'),
    button('step', STEP.cancel, 'Cancel'),
  ]);
}

/** Says that only an administrator can consent. */
export function needsAdminPage(): string {
  return page('Need admin approval', 'Rangecast needs permission that only an admin can grant.', [
    button('step', STEP.cancel, 'Return to the application without granting consent'),
  ]);
}

/** Asks an administrator whether the app may use Power BI for everybody. */
export function adminConsentPage(): string {
  return page('Permissions requested', 'Accept for your organisation: Rangecast would like to use Power BI.', [
    button('step', STEP.consent, 'Accept'),
    button('step', STEP.cancel, 'Cancel'),
  ]);
}

/** Says what is wrong with a request that can't go back to its app. */
export function refusalPage(message: string): string {
  return page('Sorry, but we’re having trouble signing you in.', escaped(message), []);
}

function button(name: 'user' | 'step', value: string, label: string): string {
  return `<button name="${name}" value="${value}">${label}</button>`;
}

// Without an action a form goes to the address of its page, with the whole request in it.
function page(title: string, text: string, buttons: readonly string[]): string {
  return (
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${title} – local Entra</title><style>${style}</style>` +
    `<main><h1>${title}</h1><p>${text}</p><form method="post">${buttons.join('')}</form></main></html>`
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
