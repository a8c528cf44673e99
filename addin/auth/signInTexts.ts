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

/** The sentences of one outcome. */
export interface SignInText {
  readonly title: string;
  /** What is wrong and what to do. */
  readonly text: string;
  readonly next: SignInNext;
}

/** What each outcome says to the person, and what comes next. */
export const signInTexts: Readonly<Record<SignInOutcome, SignInText>> = {
  'signed-out': {
    title: 'You are not signed in to Office',
    text: 'Sign in with your work or school account to push to Power BI.',
    next: 'sign-in',
  },
  cancelled: {
    title: 'Sign-in was cancelled',
    text: 'Nothing was sent. Choose Sign in when you are ready.',
    next: 'sign-in',
  },
  busy: {
    title: 'Office is still signing you in',
    text: 'Wait a few seconds, then try again.',
    next: 'again',
  },
  'too-often': {
    title: 'Office paused sign-in',
    text: 'Office was asked for a sign-in too often. Wait a minute, then choose Sign in.',
    next: 'sign-in',
  },
  'restart-office': {
    title: 'Office could not sign you in',
    text: 'Sign out of Office, close the browser, then sign in and open this workbook again.',
    next: 'sign-in',
  },
  'explained-by-office': {
    title: 'Office could not sign you in',
    text: 'Follow what Office says in its own message, then choose Sign in.',
    next: 'sign-in',
  },
  'account-not-supported': {
    title: 'This account cannot be used',
    text: 'Power BI needs a Microsoft 365 work or school account. Sign in to Office with one.',
    next: 'other-source',
  },
  'not-granted': {
    title: 'Rangecast is not allowed to sign you in',
    text: 'Office gets no token for Rangecast. Ask your administrator to grant consent to Rangecast for your organisation.',
    next: 'other-source',
  },
  'not-supported': {
    title: 'This version of Office cannot sign you in',
    text: 'Update Office, or open the workbook in Excel on the web.',
    next: 'other-source',
  },
  misconfigured: {
    title: 'Rangecast is not set up correctly',
    text: 'The address in the add-in’s manifest does not match its registration. Tell your administrator.',
    next: 'stop',
  },
  unknown: {
    title: 'Sign-in failed',
    text: 'Office gave no reason that we know. Try again; if it goes on, send the details to your administrator.',
    next: 'other-source',
  },
};
