import type { ProblemCode } from '../../shared/problem.ts';
import type { ProblemNext } from './problemNext.ts';
import { pushProblemText } from './pushProblemText.ts';

/** The words of one problem. */
export interface ProblemText {
  readonly title: string;
  /** What to do next. */
  readonly text: string;
  readonly next: ProblemNext;
}

const reopenPane = 'Close the pane and open it again. If it goes on, send the details to your administrator.';
const askAdmin = 'Send the details to your administrator.';

/** What each problem code says to the person. A code without a text doesn't compile. */
export const problemText: Readonly<Record<ProblemCode, ProblemText>> = {
  ...pushProblemText,
  // what was sent
  bad_json: { title: 'The service could not read the request', text: reopenPane, next: 'none' },
  invalid_request: { title: 'The service refused the request', text: reopenPane, next: 'none' },
  invalid_table: {
    title: 'Power BI would refuse this table',
    text: 'Change the names or types listed below, then push again.',
    next: 'none',
  },
  invalid_rows: {
    title: 'Power BI would refuse some cells',
    text: 'Correct the cells listed below in your sheet, then push again.',
    next: 'none',
  },
  body_too_large: {
    title: 'The rows are too large to send',
    text: 'Leave out columns with long texts, or select fewer rows, then push again.',
    next: 'none',
  },
  refused_by_power_bi: {
    title: 'Power BI refused the request',
    text: 'Read below what Power BI says, change it and try again.',
    next: 'none',
  },
  unsupported_media_type: { title: 'The service refused the request', text: reopenPane, next: 'none' },
  unknown_route: {
    title: 'Pane and service do not match',
    text: 'The service has another version than this pane. Close the pane and open it again.',
    next: 'none',
  },
  method_not_allowed: {
    title: 'Pane and service do not match',
    text: 'The service has another version than this pane. Close the pane and open it again.',
    next: 'none',
  },
  // who sent it
  not_signed_in: { title: 'You are not signed in', text: 'Sign in with your work or school account.', next: 'sign-in' },
  invalid_token: {
    title: 'Your sign-in was not accepted',
    text: 'Sign in again. If it goes on, send the details to your administrator.',
    next: 'sign-in',
  },
  sign_in_again: { title: 'Your sign-in has run out', text: 'Sign in again to go on.', next: 'sign-in' },
  claims_challenge: {
    title: 'Your organisation asks for one more step',
    text: 'Sign in again and complete the step that your organisation asks for.',
    next: 'sign-in',
  },
  scope_missing: {
    title: 'Rangecast is not allowed to act for you',
    text: 'Ask your administrator to grant consent to the access_as_user permission.',
    next: 'none',
  },
  app_only_token: {
    title: 'A person has to sign in',
    text: 'Sign in with your own work or school account.',
    next: 'sign-in',
  },
  tenant_not_allowed: {
    title: 'Your organisation is not on the list',
    text: 'Ask the owner of this Rangecast to allow your organisation, or sign in with another account.',
    next: 'sign-in',
  },
  consent_required: {
    title: 'Rangecast needs consent for Power BI',
    text: 'Ask your administrator to grant Rangecast consent to its Power BI permissions.',
    next: 'none',
  },
  blocked_by_policy: {
    title: 'Your organisation blocked this sign-in',
    text: 'A policy of your organisation does not allow it from this device or place. Ask your administrator.',
    next: 'none',
  },
  not_assigned: {
    title: 'You are not assigned to Rangecast',
    text: 'Ask your administrator to assign Rangecast to you.',
    next: 'none',
  },
  no_power_bi: {
    title: 'You have no Power BI yet',
    text: 'Sign up at app.powerbi.com with the same account, or ask your administrator for a licence.',
    next: 'none',
  },
  not_permitted: {
    title: 'Power BI does not permit this',
    text: 'Ask an owner of the workspace for the Contributor role, or choose another workspace.',
    next: 'none',
  },
  policy_denied: {
    title: 'Your administrator does not allow this destination',
    text: 'Choose a workspace that is allowed, or ask your administrator.',
    next: 'none',
  },
  // what it was about
  dataset_not_found: {
    title: 'The dataset is not there any more',
    text: 'Choose another dataset, or create a new one.',
    next: 'none',
  },
  table_not_found: {
    title: 'The table is not there any more',
    text: 'Choose another table, or create a new dataset.',
    next: 'none',
  },
  not_a_push_dataset: {
    title: 'Rows cannot be pushed into this dataset',
    text: 'Only push datasets take rows. Choose another one, or create a new dataset.',
    next: 'none',
  },
  group_not_found: {
    title: 'The workspace is not there any more',
    text: 'It was deleted, or you lost access. Choose another workspace.',
    next: 'none',
  },
  push_not_found: {
    title: 'This push is not known',
    text: 'Look into the table in Power BI before you push again, so that no row gets in twice.',
    next: 'none',
  },
  dataset_name_taken: {
    title: 'A dataset of this name exists',
    text: 'Push into the existing dataset, choose another name, or create a second one of the same name.',
    next: 'confirm-name',
  },
  creation_in_doubt: {
    title: 'Power BI has not said whether the dataset was created',
    text: 'Wait a minute and open the list of datasets. Create it again only if it is not there.',
    next: 'none',
  },
  dataset_creation_retired: {
    title: 'Power BI creates no push datasets any more',
    text: 'Microsoft ended this on 31 October 2027. Push into a dataset that exists.',
    next: 'none',
  },
  // what stands behind
  power_bi_error: {
    title: 'Power BI answered with an error',
    text: 'Try once more. If it goes on, send the details to your administrator.',
    next: 'continue',
  },
  power_bi_unavailable: {
    title: 'Power BI does not answer',
    text: 'Wait a minute, then continue. Rows that landed are not sent again.',
    next: 'continue',
  },
  sign_in_unavailable: {
    title: 'Microsoft’s sign-in does not answer',
    text: 'Wait a minute, then try again.',
    next: 'continue',
  },
  storage_unavailable: {
    title: 'Rangecast’s storage does not answer',
    text: 'Wait a minute, then continue. Rows that landed are not sent again.',
    next: 'continue',
  },
  misconfigured: { title: 'Rangecast is not set up correctly', text: askAdmin, next: 'none' },
  internal: { title: 'Something went wrong in the service', text: `Try once more. ${askAdmin}`, next: 'continue' },
};
