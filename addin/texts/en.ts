import { plural } from './plural.ts';

const count = {
  rows: (count: number) => plural(count, { one: '# row', other: '# rows' }),
  columns: (count: number) => plural(count, { one: '# column', other: '# columns' }),
  tables: (count: number) => plural(count, { one: '# table', other: '# tables' }),
  keys: (count: number) => plural(count, { one: '# key', other: '# keys' }),
  findings: (count: number) => plural(count, { one: '# finding', other: '# findings' }),
  moreFindings: (count: number) => plural(count, { one: '# more finding', other: '# more findings' }),
  workspaces: (count: number) => plural(count, { one: '# workspace', other: '# workspaces' }),
  hiddenRows: (count: number) => plural(count, { one: '# hidden row', other: '# hidden rows' }),
  hiddenColumns: (count: number) => plural(count, { one: '# hidden column', other: '# hidden columns' }),
  totals: (count: number) => plural(count, { one: '# total', other: '# totals' }),
  characters: (count: number) => plural(count, { one: '# character', other: '# characters' }),
  datasets: (count: number) => plural(count, { one: '# dataset', other: '# datasets' }),
  reports: (count: number) => plural(count, { one: '# report', other: '# reports' }),
  links: (count: number) => plural(count, { one: '# link', other: '# links' }),
};

/**
 * Everything that a person reads in the pane, in English. Other languages have exactly these entries, or they don't
 * compile; what nothing uses fails a test. One group for each thing on the screen, in the order below.
 */
export const en = {
  /** A count and what is counted. */
  count,

  // ---- the frame: who is signed in, tabs, problems, sign-in ----
  person: {
    signingIn: 'Signing in…',
    signedInAs: 'Signed in as',
    notSignedIn: 'Not signed in',
    signIn: 'Sign in',
    tryAgain: 'Try again',
  },

  // ---- what is selected, its columns and findings ----

  // ---- where to, the push, its receipt, earlier pushes ----

  // ---- several tables ----

  // ---- links ----

  // ---- explore ----

  // ---- raw request ----

  // ---- the ribbon's buttons ----
};
