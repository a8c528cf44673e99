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
      'Go on with it: what landed is not sent again. If you close it, what landed stays in the table, and its receipt says ' +
      'how many rows that are.',
    next: 'finish-earlier',
  },
  already_pushed: {
    title: 'The same rows were pushed before',
    text: 'Pushing them again adds every row a second time.',
    next: 'confirm-repeat',
  },
  push_changed: {
    title: 'The rows are not the same as in the earlier push',
    text:
      'Rows that landed stay as they were then; the rest can be sent as it is now. If you start again, what landed stays ' +
      'in the table and all rows are pushed once more.',
    next: 'send-changed',
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
    title: 'Other rows were sent under the same name before',
    text: 'Close the pane and open it again. If it goes on, send the details to your administrator.',
    next: 'none',
  },
  confirmation_required: {
    title: 'This takes more than an hour',
    text:
      'Power BI does not take so many rows in one hour. The old rows are deleted first, and the table is not whole until ' +
      'the last of the new ones is there. Start if you mean it, or stop and select fewer rows.',
    next: 'confirm-wait',
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
    text:
      'The cells below landed with other values than they have now, and rows that landed cannot be changed one by one. ' +
      'Stop this push, then push again and replace all rows.',
    next: 'none',
  },
  batch_in_doubt: {
    title: 'It is not certain that some rows landed',
    text: 'Power BI gave no clear answer. Continue to send the other rows: the receipt then names those in doubt.',
    next: 'continue',
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
    text: 'Power BI takes only so many rows an hour. Continue when the hour has passed.',
    next: 'continue',
  },
  throttled: {
    title: 'Power BI is busy',
    text: 'It takes no more requests for now. Wait a minute, then continue.',
    next: 'continue',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemText>>;
