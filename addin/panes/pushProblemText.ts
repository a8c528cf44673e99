import type { ProblemCode } from '../../shared/problem.ts';
import type { ProblemText } from './problemText.ts';

/** What the problems in the life of a push say to the person. */
export const pushProblemText = {
  push_in_progress: {
    title: 'Someone else is pushing into this table',
    text: 'Wait until that push has finished, then try again.',
    next: 'continue',
  },
  unfinished_push: {
    title: 'An earlier push of yours was not finished',
    text:
      'Continue it if you push the same rows as then: what landed is not sent again. ' +
      'If you close it instead, what landed stays in the table and all rows of this push are added to it.',
    next: 'close-unfinished',
  },
  already_pushed: {
    title: 'The same rows were pushed before',
    text: 'Pushing them again adds every row a second time.',
    next: 'confirm-repeat',
  },
  push_changed: {
    title: 'The earlier push had other rows',
    text:
      'It cannot go on with the rows that are selected now. Look into the table for what landed of it, ' +
      'then close it and push the selection as it is, or go back.',
    next: 'close-unfinished',
  },
  push_closed: {
    title: 'This push is closed already',
    text: 'Look into the table in Power BI before you push again, so that no row gets in twice.',
    next: 'none',
  },
  superseded: {
    title: 'This push goes on in another pane',
    text: 'It was opened again elsewhere. Finish it there.',
    next: 'none',
  },
  idempotency_key_reused: {
    title: 'The service refused the request',
    text: 'Close the pane and open it again. If it goes on, send the details to your administrator.',
    next: 'none',
  },
  confirmation_required: {
    title: 'This change may delete rows',
    text: 'Power BI does not promise to keep the rows of a table that is redefined. Confirm it if you mean it.',
    next: 'none',
  },
  table_changed: {
    title: 'The table was changed while rows were sent',
    text: 'Someone deleted its rows or changed its columns. Look into the table, then push again.',
    next: 'none',
  },
  batch_in_progress: {
    title: 'Some rows are still on their way',
    text: 'Power BI has not answered for them yet. Wait a minute, then continue.',
    next: 'continue',
  },
  batch_changed: {
    title: 'Rows that were sent before have changed',
    text: 'This push cannot go on with other values. Stop it, then push the selection as it is now.',
    next: 'none',
  },
  batch_in_doubt: {
    title: 'It is not certain that some rows landed',
    text: 'Power BI gave no clear answer. Stop the push and compare the row count in the table before you push again.',
    next: 'none',
  },
  batch_missing: {
    title: 'Some rows have not been sent yet',
    text: 'Continue the push to send them.',
    next: 'continue',
  },
  batch_refused: {
    title: 'Power BI refused some rows',
    text: 'Stop the push, correct the cells listed below, then push again.',
    next: 'none',
  },
  quota_exhausted: {
    title: 'This dataset’s quota is used up',
    text: 'Power BI takes 1,000,000 rows an hour. Continue when the hour has passed.',
    next: 'continue',
  },
  throttled: {
    title: 'Power BI is busy',
    text: 'It takes no more requests for now. Wait a minute, then continue.',
    next: 'continue',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemText>>;
