import type { ProblemCode } from '../problem.ts';

/** What each problem code says to whoever calls the API: what happened and, where it isn't plain, what to do. */
export const problemMeanings: Readonly<Record<ProblemCode, string>> = {
  // what was sent
  bad_json: 'The body is not JSON in UTF-8, or says gzip and is not.',
  invalid_request: 'Path, query, headers or body are not as the contract has them; `errors` names every field.',
  invalid_table: 'Power BI would refuse the table’s definition; `errors` names what is wrong. Nothing was sent.',
  invalid_rows: 'Power BI would refuse or change cells; `errors` names the first 100. Nothing was sent.',
  body_too_large: 'The body is larger than allowed, inflated; `limit` is in bytes.',
  unsupported_media_type: 'The body has a content type or an encoding that the endpoint does not take.',
  refused_by_power_bi: 'Power BI refused the request; `powerBi` has its own words.',
  unknown_route: 'There is nothing at this address.',
  method_not_allowed: 'The address takes other methods; the header `Allow` names them.',
  // who sent it
  not_signed_in: 'There is no bearer token.',
  invalid_token: 'The token is not one for this API, or was tampered with.',
  sign_in_again: 'The sign-in has expired or was withdrawn. Get a new token.',
  claims_challenge:
    'Entra wants more proof, such as a second factor. Sign in with `claims` and repeat the request once.',
  scope_missing: 'The token lacks the scope `access_as_user`.',
  app_only_token: 'The token is that of an application. The API acts for people only.',
  tenant_not_allowed: 'The caller’s organisation is not on this installation’s list.',
  consent_required: 'The organisation has not consented that this application uses Power BI for its people.',
  blocked_by_policy: 'A Conditional Access policy of the organisation does not permit the sign-in.',
  not_assigned: 'The caller is not assigned to the application, which requires it.',
  no_power_bi: 'The organisation has no Power BI that can be used.',
  not_permitted: 'Power BI does not let the caller, or this application, do that here.',
  policy_denied: 'The administrator of this installation has closed the workspace or the kind of request.',
  // what it was about
  dataset_not_found: 'There is no such dataset in the workspace, or the caller may not see it.',
  table_not_found: 'The dataset has no such table.',
  not_a_push_dataset: 'The dataset takes no rows: it is not a push dataset.',
  group_not_found: 'There is no such workspace, or the caller may not see it.',
  push_not_found: 'The table has no such push.',
  dataset_name_taken: 'The workspace has a dataset of this name; `datasetIds` names it. `allowDuplicateName` goes on.',
  confirmation_required:
    'The table holds rows that the change may delete; `changes` says what it does. `confirm` goes on.',
  creation_in_doubt: 'Power BI did not say whether it created the dataset. Look at the list before repeating it.',
  dataset_creation_retired: 'Power BI no longer creates push datasets here. Existing ones go on.',
  // the life of a push
  push_in_progress: 'Somebody else writes to the table; `push` says who, since when and from which workbook.',
  unfinished_push:
    'The caller has a push to the table that is not closed; `push` has its id. Open it again or cancel it.',
  already_pushed: 'An equal append has finished before, at `finishedAt`. `confirm` adds the rows once more.',
  push_changed: 'The push announced something else before, or its batches hold other rows than announced.',
  push_closed: 'The push is closed and takes nothing more.',
  idempotency_key_reused: 'The `Idempotency-Key` was sent before with other rows. Take a new key for each request.',
  superseded: 'The push was opened again elsewhere; this `driver` is out.',
  table_changed: 'Rows were deleted or the table was redefined since the push began. Start again.',
  batch_in_progress: 'Another request is adding the batch. Repeat it after `Retry-After`.',
  batch_changed: 'The batch was sent before with other bytes.',
  batch_in_doubt: 'Power BI has not said whether the rows arrived. Repeat the same bytes after `Retry-After`.',
  batch_missing: 'Batches have not landed; `errors` names the first 100. Send them first.',
  batch_refused: 'Power BI did not take the rows; `powerBi` has its own words. Correct them.',
  quota_exhausted:
    'The dataset’s quota of rows or requests is used up; `limit` names it, `Retry-After` when there is room.',
  throttled: 'Power BI asks to slow down.',
  // what stands behind
  power_bi_error: 'Power BI answered in a way that the API does not know.',
  power_bi_unavailable: 'Power BI does not work right now, or did not confirm what it did.',
  sign_in_unavailable: 'Microsoft Entra does not work right now.',
  storage_unavailable: 'The API’s storage does not work right now.',
  misconfigured: 'The installation is set up wrongly. Its administrator has to see to it.',
  internal: 'Something in the API went wrong. `requestId` helps the administrator.',
};
