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
  /** Start a replace although its last rows have to wait for more than an hour. */
  | 'confirm-wait'
  /** Go on with an earlier push that was left open, or close it. */
  | 'finish-earlier'
  /** Go on with the rows as they are now, or begin anew. */
  | 'send-changed';
