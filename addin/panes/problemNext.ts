/** What the pane offers after a problem. */
export type ProblemNext =
  /** Nothing: the text says who can act. */
  | 'none'
  /** Run the same push again; what landed is skipped. */
  | 'continue'
  /** Sign in, with windows allowed. */
  | 'sign-in'
  /** Push although an equal push has finished. */
  | 'confirm-repeat'
  /** Create a dataset although the name is taken. */
  | 'confirm-name'
  /** Close the push that was left open. */
  | 'close-unfinished';
