import type { SignIn } from '../wire/getAccessToken.ts';

const USERS = ['anna', 'ben', 'carla', 'eve', 'nobody'];

/** Codes that Office answers a sign-in with: learn.microsoft.com/office/dev/add-ins/develop/troubleshoot-sso-in-office-add-ins */
const CODES = [13000, 13001, 13002, 13003, 13004, 13005, 13006, 13007, 13008, 13010, 13012, 13013, 50001];

/** The choices of the page; each may be set at the start by a name in its query. */
export interface SignInFields {
  /** `?user=`: who is signed in to Office. */
  readonly user: HTMLSelectElement;
  /** `?sso=`: how Office answers a sign-in. */
  readonly code: HTMLSelectElement;
  /** `?nested=off`: Office gets no tokens for add-ins. It counts when the pane is opened. */
  readonly nested: HTMLSelectElement;
  /** `?windows=blocked`: the browser opens no windows. It counts when the pane is opened. */
  readonly windows: HTMLSelectElement;
}

/** Lets the user choose who is signed in to Office and how sign-in goes wrong. */
export function signInChoices({ user, code, nested, windows }: SignInFields, query: URLSearchParams): SignIn {
  fill(
    user,
    USERS.map((name) => [name, name]),
    query.get('user'),
  );
  fill(code, [['', 'as usual'], ...CODES.map((it) => [String(it), String(it)] as const)], query.get('sso'));
  fill(
    nested,
    [
      ['works', 'works'],
      ['off', 'is missing'],
    ],
    query.get('nested'),
  );
  fill(
    windows,
    [
      ['open', 'open'],
      ['blocked', 'are blocked'],
    ],
    query.get('windows'),
  );
  return {
    get user() {
      return user.value;
    },
    get errorCode() {
      return code.value === '' ? null : Number(code.value);
    },
    get nested() {
      return nested.value === 'off' ? 'off' : 'works';
    },
    get windows() {
      return windows.value === 'blocked' ? 'blocked' : 'open';
    },
  };
}

function fill(select: HTMLSelectElement, choices: readonly (readonly [string, string])[], chosen: string | null): void {
  select.replaceChildren(...choices.map(([value, label]) => new Option(label, value)));
  if (chosen !== null && choices.some(([value]) => value === chosen)) select.value = chosen;
}
