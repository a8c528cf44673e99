import type { SignIn } from '../wire/getAccessToken.ts';

const USERS = ['anna', 'ben', 'carla', 'eve', 'nobody'];

/** Codes that Office answers a sign-in with: learn.microsoft.com/office/dev/add-ins/develop/troubleshoot-sso-in-office-add-ins */
const CODES = [13000, 13001, 13002, 13003, 13004, 13005, 13006, 13007, 13008, 13010, 13012, 13013, 50001];

/** Lets the user choose who is signed in to Office and how sign-in goes wrong; `?user=` and `?sso=` set it at the start. */
export function signInChoices(user: HTMLSelectElement, code: HTMLSelectElement, query: URLSearchParams): SignIn {
  fill(
    user,
    USERS.map((name) => [name, name]),
    query.get('user'),
  );
  fill(code, [['', 'as usual'], ...CODES.map((it) => [String(it), String(it)] as const)], query.get('sso'));
  return {
    get user() {
      return user.value;
    },
    get errorCode() {
      return code.value === '' ? null : Number(code.value);
    },
  };
}

function fill(select: HTMLSelectElement, choices: readonly (readonly [string, string])[], chosen: string | null): void {
  select.replaceChildren(...choices.map(([value, label]) => new Option(label, value)));
  if (chosen !== null && choices.some(([value]) => value === chosen)) select.value = chosen;
}
