/** What a failed sign-in can come to. */
export type SignInOutcome =
  | 'signed-out'
  | 'cancelled'
  | 'busy'
  | 'too-often'
  | 'restart-office'
  | 'explained-by-office'
  | 'account-not-supported'
  | 'not-granted'
  | 'not-supported'
  | 'misconfigured'
  | 'unknown';

/** What the pane does after a failed sign-in. */
export type SignInNext =
  /** A click on Sign in may succeed. */
  | 'sign-in'
  /** The same request may succeed a little later. */
  | 'again'
  /** Only another way to sign in can succeed. */
  | 'other-source'
  /** Nothing that the pane does can help. */
  | 'stop';

/** What comes after each outcome; its words are in the catalogue of texts. */
export const signInNext: Readonly<Record<SignInOutcome, SignInNext>> = {
  'signed-out': 'sign-in',
  cancelled: 'sign-in',
  busy: 'again',
  'too-often': 'sign-in',
  'restart-office': 'sign-in',
  'explained-by-office': 'sign-in',
  'account-not-supported': 'other-source',
  'not-granted': 'other-source',
  'not-supported': 'other-source',
  misconfigured: 'stop',
  unknown: 'other-source',
};
