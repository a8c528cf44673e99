/** What a failed sign-in can come to. */
export type SignInOutcome =
  | 'signed-out'
  | 'click-needed'
  | 'cancelled'
  | 'busy'
  | 'too-often'
  | 'restart-office'
  | 'explained-by-office'
  | 'account-not-supported'
  | 'account-fixed'
  | 'not-granted'
  | 'not-supported'
  | 'needs-admin'
  | 'refused-by-entra'
  | 'window-blocked'
  | 'window-open'
  | 'offline'
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
  /** Only an administrator can help, by consent. */
  | 'consent'
  /** Nothing that the pane does can help. */
  | 'stop';

/** What comes after each outcome; its words are in the catalogue of texts. */
export const signInNext: Readonly<Record<SignInOutcome, SignInNext>> = {
  'signed-out': 'sign-in',
  'click-needed': 'sign-in',
  cancelled: 'sign-in',
  busy: 'again',
  'too-often': 'sign-in',
  'restart-office': 'sign-in',
  'explained-by-office': 'sign-in',
  'account-not-supported': 'other-source',
  'account-fixed': 'stop',
  'not-granted': 'other-source',
  'not-supported': 'other-source',
  'needs-admin': 'consent',
  'refused-by-entra': 'stop',
  'window-blocked': 'sign-in',
  'window-open': 'sign-in',
  offline: 'again',
  misconfigured: 'stop',
  unknown: 'other-source',
};

/** Every outcome. */
export const signInOutcomes = Object.keys(signInNext) as readonly SignInOutcome[];
