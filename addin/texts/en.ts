import { MAX_STRING_LENGTH } from '../../shared/limits.ts';
import { definitionSentences } from '../../shared/table/definitionSentences.ts';
import type { DefinitionSentences } from '../../shared/table/definitionViolation.ts';
import { durationText } from './durationText.ts';
import { numberText } from './numberText.ts';
import { plural, pluralForm } from './plural.ts';

const count = {
  rows: (count: number) => plural(count, { one: '# row', other: '# rows' }),
  columns: (count: number) => plural(count, { one: '# column', other: '# columns' }),
  cells: (count: number) => plural(count, { one: '# cell', other: '# cells' }),
  tables: (count: number) => plural(count, { one: '# table', other: '# tables' }),
  keys: (count: number) => plural(count, { one: '# key', other: '# keys' }),
  findings: (count: number) => plural(count, { one: '# finding', other: '# findings' }),
  moreFindings: (count: number) => plural(count, { one: '# more finding', other: '# more findings' }),
  workspaces: (count: number) => plural(count, { one: '# workspace', other: '# workspaces' }),
  hiddenRows: (count: number) => plural(count, { one: '# hidden row', other: '# hidden rows' }),
  hiddenColumns: (count: number) => plural(count, { one: '# hidden column', other: '# hidden columns' }),
  mergedAreas: (count: number) => plural(count, { one: '# merged area', other: '# merged areas' }),
  characters: (count: number) => plural(count, { one: '# character', other: '# characters' }),
  bytes: (count: number) => plural(count, { one: '# byte', other: '# bytes' }),
  tries: (count: number) => plural(count, { one: '# try', other: '# tries' }),
  datasets: (count: number) => plural(count, { one: '# dataset', other: '# datasets' }),
  links: (count: number) => plural(count, { one: '# link', other: '# links' }),
};

/** Names in quotation marks. */
const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

/** What an hour takes and what of it is used. */
const usedOfHour = ({ rowsPerHour, rowsUsed }: { readonly rowsPerHour: number; readonly rowsUsed: number }) => {
  const limit = `Power BI takes ${count.rows(rowsPerHour)} an hour`;
  return rowsUsed === 0 ? limit : `${limit}. ${plural(rowsUsed, { one: '# is used', other: '# are used' })}`;
};

const columnType = {
  Int64: 'Whole number',
  Double: 'Decimal number',
  Decimal: 'Fixed decimal',
  Boolean: 'True/false',
  DateTime: 'Date/time',
  String: 'Text',
};

/** What the API says, but for words that only its callers know. */
const violationSentences: DefinitionSentences = {
  ...definitionSentences,
  tooManyColumns: (facts) => definitionSentences.tooManyColumns({ ...facts, canDecline: false }),
  unknownTable: ({ table }) => `The dataset has no table “${table}”.`,
  unknownColumn: ({ table, column }) => `“${table}” has no column “${column}”.`,
  differentTypes: ({ from, to }) =>
    `The type of “${from.column}” is ${columnType[from.type]}, that of “${to.column}” ${columnType[to.type]}; both ends of a relationship need the same.`,
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
  /** What each outcome of a failed sign-in says. */
  signIn: {
    'signed-out': {
      title: 'You are not signed in to Office',
      text: 'Sign in with your work or school account to push to Power BI.',
    },
    cancelled: {
      title: 'Sign-in was cancelled',
      text: 'Nothing was sent. Try again when you are ready.',
    },
    busy: {
      title: 'Office is still signing you in',
      text: 'Wait a few seconds, then try again.',
    },
    'too-often': {
      title: 'Office paused sign-in',
      text: 'Office was asked for a sign-in too often. Wait a minute, then choose Sign in.',
    },
    'restart-office': {
      title: 'Office could not sign you in',
      text: 'Sign out of Office, close the browser, then sign in and open this workbook again.',
    },
    'explained-by-office': {
      title: 'Office could not sign you in',
      text: 'Follow what Office says in its own message, then choose Sign in.',
    },
    'account-not-supported': {
      title: 'This account cannot be used',
      text: 'Power BI needs a Microsoft 365 work or school account. Sign in to Office with one.',
    },
    'not-granted': {
      title: 'Rangecast is not allowed to sign you in',
      text: 'Office gets no token for Rangecast. Ask your administrator to grant consent to Rangecast for your organisation.',
    },
    'not-supported': {
      title: 'This version of Office cannot sign you in',
      text: 'Update Office, or open the workbook in Excel on the web.',
    },
    misconfigured: {
      title: 'Rangecast is not set up correctly',
      text: 'The address in the add-in’s manifest does not match its registration. Tell your administrator.',
    },
    unknown: {
      title: 'Sign-in failed',
      text: 'Office gave no reason that we know. Try again; if it goes on, send the details to your administrator.',
    },
    'click-needed': {
      title: 'You are not signed in',
      text: 'Sign in with your work or school account to push to Power BI.',
    },
    'account-fixed': {
      title: 'Office decides which account is used',
      text: 'Sign in to Office with the other account, then open the pane again.',
    },
    'needs-admin': {
      title: 'An administrator has to allow Rangecast',
      text: 'Send your administrator the link below. It lets Rangecast use Power BI for people of your organisation.',
    },
    'refused-by-entra': {
      title: 'Microsoft Entra refused the sign-in',
      text: 'Send the details to your administrator, who finds the reason in the sign-in log.',
    },
    'window-blocked': {
      title: 'Your browser blocked the sign-in window',
      text: 'Allow this page to open windows, then try again.',
    },
    'window-open': {
      title: 'A sign-in window is open already',
      text: 'Finish there, or close that window, then try again.',
    },
    offline: {
      title: 'You are offline',
      text: 'Rangecast tries again by itself as soon as there is a connection.',
    },
  },
  /** The page of the sign-in dialog. */
  signInPage: {
    failed: 'Sign-in failed: Rangecast could not reach its service. Close this window and try again.',
    consented: 'Rangecast may now use Power BI for people of your organisation. You can close this window.',
    notConsented: 'Nothing was allowed. You can close this window.',
  },
  /** What helps a person past a problem of their sign-in. */
  signInHelp: {
    allow: 'Allow',
    otherAccount: 'Use another account',
    adminPage: 'Page for your administrator',
    copyLink: 'Copy link',
    notCopied: 'Office does not allow this. Open the page and copy its address.',
  },
  /** The way from the pane to Power BI. */
  connectionStep: {
    service: 'Rangecast’s service reached',
    signIn: 'Signed in',
    token: 'Sign-in accepted by the service',
    exchange: 'Use of Power BI allowed',
    powerBi: 'Power BI asked',
  },
  signInBy: {
    office: 'Signed in by Office',
    naa: 'Signed in by Office’s broker',
    dialog: 'Signed in by dialog',
  },
  connectionState: { ok: 'OK', failed: 'Problem', open: 'Not tried' },
  /** The pane as a whole. */
  pane: {
    loading: 'Loading…',
    name: 'Rangecast',
    nameWhile: (doing: string) => `${doing} – Rangecast`,
    views: 'Views',
    more: 'More',
  },
  /** What each view is called where it is chosen. */
  tab: {
    push: 'Push',
    pushing: 'Pushing…',
    pushed: (percent: number) => `Pushing… ${numberText(percent)} %`,
    stopped: 'Push stopped',
    ended: 'Push ended',
    links: 'Links',
    explore: 'Explore',
  },
  /** What each view is called in its heading. */
  view: {
    push: 'Push a selection to Power BI',
    links: 'Links of this workbook',
    explore: 'Explore Power BI',
    raw: 'Raw request',
    connection: 'Verify connection',
  },
  connection: {
    asking: 'Asking Rangecast and Power BI…',
    answers: 'Rangecast knows you, and Power BI answers.',
    checkAgain: 'Check again',
    userId: 'User id',
    tenantId: 'Tenant id',
    workspaces: 'Workspaces',
    allWorkspaces: 'All that you may see',
    allowed: 'Allowed',
    notAllowed: 'Not allowed',
    rawRequests: 'Raw requests',
    rawPolicy: { off: 'None', read: 'Only those that read', all: 'All' },
    quota: 'Quota',
    perHour: (rows: number) => `${count.rows(rows)} an hour into one dataset`,
  },
  details: {
    show: 'Details',
    hide: 'Hide details',
    forSupport: 'Details for support',
    copy: 'Copy details',
    copied: 'Copied.',
    notCopied: 'Office does not allow this. Select the text and copy it.',
  },
  /** What is wrong without the service having said so. */
  failure: {
    unreachable: {
      title: 'No connection to Rangecast',
      text: 'Rangecast could not reach its service. Check your network connection, then try again.',
      otherAnswered: (status: number) =>
        `Something else answered in place of Rangecast’s service (status ${status}): it may be starting, or a proxy stands ` +
        'between. Try again in a minute; if it stays, give your administrator the details.',
    },
    /** A push that was ended here, by what its service has not done yet. */
    stoppedHere: {
      cancelling: {
        title: 'Stopped here, but not yet in the service',
        text: 'Nothing more is sent from here. Until the push is stopped in the service too, it keeps the table: for others a few more minutes, for you until you stop or continue it, now or later.',
      },
      counting: {
        title: 'The rows are sent, but not counted yet',
        text: 'You did not wait for the count in Power BI. Until it is made up for, the push is unfinished and keeps the table: for others a few more minutes, for you until you verify it, now or later.',
      },
      notTold: 'The service could not be reached.',
      whenOnline: 'As soon as you are online again, the pane stops it there.',
    },
    unexpected: { title: 'Something went wrong in this pane', text: 'Close the pane and open it again.' },
    selection: 'This selection cannot be pushed',
  },
  /** What a problem's details add. What the service and Power BI say themselves is in English. */
  problemFact: {
    /** What is wrong there follows. */
    place: (place: string) => `${place}:`,
    sentOtherwise: 'was sent with other values',
    notLanded: 'has not landed',
    more: (rest: number) => `and ${numberText(rest)} more`,
    otherPush: (by: string, workbook: string, since: string) => `${by}, from ${workbook}, since ${since}`,
    pushed: (at: string) => `Pushed ${at}`,
    landed: (rows: number) => `${count.rows(rows)} had landed`,
    powerBi: 'Power BI says:',
  },
  /** What each problem of the service says to the person, by its code. */
  problem: {
    // what was sent
    bad_json: {
      title: 'The service could not read the request',
      text: 'Close the pane and open it again. If it goes on, send the details to your administrator.',
    },
    invalid_request: {
      title: 'The service refused the request',
      text: 'Close the pane and open it again. If it goes on, send the details to your administrator.',
    },
    invalid_table: {
      title: 'Power BI would refuse this table',
      text: 'Change the names or types listed below, then push again.',
    },
    invalid_rows: {
      title: 'Power BI would refuse some cells',
      text: 'Correct the cells listed below in your sheet, then push again.',
    },
    body_too_large: {
      title: 'The rows are too large to send',
      text: 'Leave out columns with long texts, or select fewer rows, then push again.',
    },
    unsupported_media_type: {
      title: 'The service refused the request',
      text: 'Close the pane and open it again. If it goes on, send the details to your administrator.',
    },
    refused_by_power_bi: {
      title: 'Power BI refused the request',
      text: 'Read below what Power BI says, change it and try again.',
    },
    unknown_route: {
      title: 'Pane and service do not match',
      text: 'The service has another version than this pane. Close the pane and open it again.',
    },
    method_not_allowed: {
      title: 'Pane and service do not match',
      text: 'The service has another version than this pane. Close the pane and open it again.',
    },
    // who sent it
    not_signed_in: {
      title: 'You are not signed in',
      text: 'Sign in with your work or school account.',
    },
    invalid_token: {
      title: 'Your sign-in was not accepted',
      text: 'Sign in again. If it goes on, send the details to your administrator.',
    },
    sign_in_again: {
      title: 'Your sign-in has run out',
      text: 'Sign in again to go on.',
    },
    claims_challenge: {
      title: 'Your organisation asks for one more step',
      text: 'Sign in again and complete the step that your organisation asks for.',
    },
    scope_missing: {
      title: 'Rangecast is not allowed to act for you',
      text: 'Ask your administrator to grant consent to the access_as_user permission.',
    },
    app_only_token: {
      title: 'A person has to sign in',
      text: 'Sign in with your own work or school account.',
    },
    tenant_not_allowed: {
      title: 'Your organisation is not on the list',
      text: 'Ask the owner of this Rangecast to allow your organisation, or sign in with another account.',
    },
    consent_required: {
      title: 'Rangecast needs consent for Power BI',
      text: 'Allow it, if your organisation lets you. Otherwise send your administrator the link below.',
    },
    blocked_by_policy: {
      title: 'Your organisation blocked this sign-in',
      text: 'A policy of your organisation does not allow it from this device or place. Ask your administrator.',
    },
    not_assigned: {
      title: 'You are not assigned to Rangecast',
      text: 'Ask your administrator to assign Rangecast to you.',
    },
    no_power_bi: {
      title: 'You have no Power BI yet',
      text: 'Sign up at app.powerbi.com with the same account, or ask your administrator for a licence.',
    },
    not_permitted: {
      title: 'Power BI does not permit this',
      text: 'Ask an owner of the workspace for the Contributor role, or choose another workspace.',
    },
    policy_denied: {
      title: 'Your administrator does not allow this destination',
      text: 'Choose a workspace that is allowed, or ask your administrator.',
    },
    // what it was about
    dataset_not_found: {
      title: 'The dataset is not there any more',
      text: 'Choose another dataset, or create a new one.',
    },
    table_not_found: {
      title: 'The table is not there any more',
      text: 'Choose another table, or create a new dataset.',
    },
    not_a_push_dataset: {
      title: 'Rows cannot be pushed into this dataset',
      text: 'Only push datasets take rows. Choose another one, or create a new dataset.',
    },
    group_not_found: {
      title: 'The workspace is not there any more',
      text: 'It was deleted, or you lost access. Choose another workspace.',
    },
    push_not_found: {
      title: 'This push is not known',
      text: 'Look into the table in Power BI before you push again, so that no row gets in twice.',
    },
    dataset_name_taken: {
      title: 'A dataset of this name exists',
      text: 'Push into the existing dataset, choose another name, or create a second one of the same name.',
    },
    confirmation_required: {
      title: 'This takes more than an hour',
      text: 'Power BI does not take so many rows in one hour. The old rows are deleted first, and the table is not whole until the last of the new ones is there. Start if you mean it, or stop and select fewer rows.',
    },
    creation_in_doubt: {
      title: 'Power BI has not said whether the dataset was created',
      text: 'Wait a minute and open the list of datasets. Create it again only if it is not there.',
    },
    dataset_creation_retired: {
      title: 'Power BI creates no push datasets any more',
      text: 'Microsoft ended this on 31 October 2027. Push into a dataset that exists.',
    },
    // the life of a push
    push_in_progress: {
      title: 'Someone else is pushing into this table',
      text: 'Wait until that push has finished, then try again.',
    },
    unfinished_push: {
      title: 'An earlier push of yours was not finished',
      text: 'Go on with it: what landed is not sent again. If you close it, what landed stays in the table, and its receipt says how many rows that are.',
    },
    already_pushed: {
      title: 'The same rows were pushed before',
      text: 'Pushing them again adds every row a second time.',
    },
    push_changed: {
      title: 'The rows are not the same as in the earlier push',
      text: 'Rows that landed stay as they were then; the rest can be sent as it is now. Or close the earlier push, then replace all rows of the table.',
    },
    push_closed: {
      title: 'This push is closed already',
      text: 'Look into the table in Power BI before you push again, so that no row gets in twice.',
    },
    idempotency_key_reused: {
      title: 'Other rows were sent under the same name before',
      text: 'Close the pane and open it again. If it goes on, send the details to your administrator.',
    },
    superseded: {
      title: 'This push goes on in another pane',
      text: 'It was opened again elsewhere. Finish it there.',
    },
    table_changed: {
      title: 'The table was changed while rows were sent',
      text: 'Someone deleted its rows or changed its columns. Look into the table, then push again.',
    },
    batch_in_progress: {
      title: 'Some rows are still on their way',
      text: 'Power BI has not answered for them yet. Wait a minute, then continue.',
    },
    batch_changed: {
      title: 'Rows that were sent before have changed',
      text: 'The cells below landed with other values than they have now, and rows that landed cannot be changed one by one. Stop this push, then push again and replace all rows.',
    },
    batch_in_doubt: {
      title: 'It is not certain that some rows landed',
      text: 'Power BI gave no clear answer. Continue to send the other rows: the receipt then names those in doubt.',
    },
    batch_missing: {
      title: 'Some rows have not been sent yet',
      text: 'Continue the push to send them.',
    },
    batch_refused: {
      title: 'Power BI refused some rows',
      text: 'Stop the push, correct the cells listed below, then push again.',
    },
    quota_exhausted: {
      title: 'This dataset’s quota is used up',
      text: 'Power BI takes only so many rows an hour. Continue when the hour has passed.',
    },
    throttled: {
      title: 'Power BI is busy',
      text: 'It takes no more requests for now. Wait a minute, then try again.',
    },
    // what stands behind
    power_bi_error: {
      title: 'Power BI answered with an error',
      text: 'Try once more. If it goes on, send the details to your administrator.',
    },
    power_bi_unavailable: {
      title: 'Power BI does not answer',
      text: 'Wait a minute, then try again.',
    },
    sign_in_unavailable: {
      title: 'Microsoft’s sign-in does not answer',
      text: 'Wait a minute, then try again.',
    },
    storage_unavailable: {
      title: 'Rangecast’s storage does not answer',
      text: 'Wait a minute, then try again.',
    },
    misconfigured: {
      title: 'Rangecast is not set up correctly',
      text: 'Send the details to your administrator.',
    },
    internal: {
      title: 'Something went wrong in the service',
      text: 'Try once more. Send the details to your administrator.',
    },
  },

  // ---- what is selected, its columns and findings ----
  selection: {
    title: 'Selection',
    reading: 'Reading…',
    rowsRead: (read: number, rows: number) => `${numberText(read)} of ${count.rows(rows)}`,
    selectRows: 'Select the rows to push, with their column names on top.',
    whatAppears: 'Their columns, types and first rows appear here. Whole columns and several areas work too.',
    selectAround: (address: string) => `Select the cells around it (${address})`,
    selectTable: (table: string, address: string) => `Select table ${table} (${address})`,
    hiddenRowsAndColumns: (rows: number, columns: number) =>
      `${count.hiddenRows(rows)} and ${count.hiddenColumns(columns)}`,
    leaveOut: (hidden: string) => `Leave out ${hidden}`,
    leftOut: (hidden: string) => `${hidden} left out`,
    stillShown: 'Shown below is still what you selected before.',
    edited: 'Cells were edited.',
    selectAgain: (address: string) => `Select ${address} again`,
  },
  /** What cells come from, to stand in the sentences of `unreadable`. */
  source: {
    selection: 'the selection',
    area: (sheet: string, address: string) => `${sheet}!${address}`,
    table: (name: string) => `the table "${name}"`,
    named: (name: string) => `the name "${name}"`,
  },
  /** Why cells can't be read or shown. `source` is one of the group before. */
  unreadable: {
    noCells: 'No cells are selected. Select cells in the sheet, not a chart or picture.',
    cellEdit: 'A cell is being edited. Press Enter or Esc in the sheet, then try again.',
    isProtected:
      'The sheet is protected, and these cells may not be selected. Unprotect it in Excel (Review > Unprotect Sheet).',
    gone: 'The sheet or range is no longer there. Select the cells again.',
    excelFailed: (code: string) => `Excel could not do that (${code}). Try again.`,
    changed: 'The cells changed while they were read. Try again.',
    noValues: (source: string) => `There are no values in ${source}. Select cells with values.`,
    noRows: (source: string) => `There are no rows in ${source} yet. Fill the rows below its column names.`,
    oneCell: (source: string) => `There is only one cell in ${source}. Select column names and the rows below them.`,
    allHidden: (source: string) => `All cells of ${source} are hidden. Show them in Excel, or select others.`,
    tooManyCells: (source: string, cells: number, most: number) =>
      `There are ${count.cells(cells)} in ${source}; ${numberText(most)} can be read at once. Select fewer rows or columns.`,
    rowTooLarge: (row: number) => `Row ${row} is too large to be read. Select fewer columns.`,
    areasDiffer: (one: string, other: string) =>
      `The selected areas ${one} and ${other} have different columns. Select areas with the same columns, or one area.`,
    areasOverlap: (one: string, other: string) =>
      `The selected areas ${one} and ${other} share cells, which would be sent twice. Select each cell once.`,
    noSheet: (sheet: string) => `There is no sheet "${sheet}" any more.`,
    noTable: 'The Excel table was deleted or turned into a plain range. Choose another table, or select its cells.',
    noName: (name: string) =>
      `The name "${name}" is no longer in the workbook. Let it refer to one range in Excel (Formulas > Name Manager), or select the cells.`,
    nameOfDeleted: (name: string) =>
      `The name "${name}" refers to cells that were deleted. Let it refer to one range in Excel (Formulas > Name Manager), or select the cells.`,
    nameOfAreas: (name: string) =>
      `The name "${name}" refers to several areas. Let it refer to one range in Excel (Formulas > Name Manager), or select the cells.`,
    nameOfNoCells: (name: string) =>
      `The name "${name}" refers to a value or formula, not to cells. Let it refer to one range in Excel (Formulas > Name Manager), or select the cells.`,
  },
  /** Why a workbook keeps no link. */
  workbook: {
    readOnly: 'The workbook is read-only. Save a copy, then push from there to keep a link.',
    neverSaved: 'The workbook has never been saved. Save it first, then push to keep a link.',
  },
  header: {
    label: 'Column names:',
    inRow: (row: number) => `in row ${row}`,
    inRows: (upper: number, lower: number) => `in rows ${upper} and ${lower}`,
    none: 'none',
    asFound: 'as found',
  },
  preview: {
    label: 'Preview',
    columns: 'Columns',
    firstRows: 'First rows',
    firstRowsLabel: 'First rows as Power BI will get them',
    noRows: 'No rows to show.',
    blank: 'blank',
    isTrue: 'TRUE',
    isFalse: 'FALSE',
  },
  previewColumn: {
    include: (letters: string, name: string) => `Include column ${letters}, ${name}`,
    noValues: 'No values',
    leftOut: 'Left out',
    typeOf: (name: string) => `Type of ${name}`,
    typeFixed: 'The table in Power BI decides this type.',
    moreAbout: (name: string) => `More about ${name}`,
    name: 'Name',
    inReports: 'In reports',
    category: 'Category',
    noCategory: 'none',
    hasCategory: (category: string) => `Category: ${category}.`,
    format: 'Format',
  },
  /** What Power BI's own screens call the types of columns. */
  columnType,
  /** What Power BI's categories of columns are called. */
  dataCategory: {
    Address: 'address',
    City: 'city',
    Continent: 'continent',
    Country: 'country or region',
    County: 'county',
    Place: 'place',
    StateOrProvince: 'state or province',
    PostalCode: 'postal code',
    Latitude: 'latitude',
    Longitude: 'longitude',
    WebUrl: 'web address',
    ImageUrl: 'image address',
  },
  /** How reports may add a column up. */
  summarizeBy: {
    default: 'Reports add it up by their own rule.',
    none: 'Reports do not add it up.',
    sum: 'Reports add it up.',
    min: 'Reports show the least.',
    max: 'Reports show the greatest.',
    count: 'Reports count it.',
    average: 'Reports show the average.',
    distinctCount: 'Reports count its different values.',
  },
  finding: {
    list: 'Findings',
    showFewer: 'Show fewer',
    showMore: (more: number) => `Show ${count.moreFindings(more)}`,
    goTo: (cell: string) => `Go to ${cell}`,
    next: (cell: string) => `Next: ${cell}`,
    effect: {
      stop: 'Stops the push:',
      blank: 'Goes as blank:',
      'left-out': 'Left out:',
      changed: 'Goes changed:',
      note: 'Note:',
    },
  },
  handling: {
    blank: 'Send blanks',
    text: 'Send their text',
    'leave-out': 'Leave the rows out',
    keep: 'Push them too',
    repeat: 'Repeat the value in every row',
    stop: 'Do not push',
  },
  handlingOf: {
    'rows-below': 'What to do with all rows below the data',
    'blank-row': 'What to do with all blank rows',
    'header-again': 'What to do with all repeated column names',
    'total-row': 'What to do with all rows of totals',
    'subtotal-row': 'What to do with all rows of subtotals',
    'merged-cells': 'What to do with all merged cells',
    'error-cell': 'What to do with all errors',
    placeholder: 'What to do with all signs for no value',
    'only-spaces': 'What to do with all cells with only spaces',
    'ambiguous-text': 'What to do with all ambiguous texts',
    'text-too-long': 'What to do with all texts that are too long',
    'date-out-of-range': 'What to do with all dates out of range',
    'number-out-of-range': 'What to do with all numbers out of range',
    'not-of-type': 'What to do with all cells of another type',
  },
  /** Cells that can't go as they are; `outcome` is one of `lostOutcome`. */
  lost: {
    'error-cell': (cells: number, outcome: string) => `${count.cells(cells)} with an Excel error: ${outcome}`,
    placeholder: (cells: number, outcome: string) =>
      `${count.cells(cells)} with a sign for "no value", such as n/a or -: ${outcome}`,
    'only-spaces': (cells: number, outcome: string) => `${count.cells(cells)} with nothing but spaces: ${outcome}`,
    'text-too-long': (cells: number, outcome: string) =>
      `${count.cells(cells)} with more than ${numberText(MAX_STRING_LENGTH)} characters, which Power BI refuses: ${outcome}`,
    'date-out-of-range': (cells: number, outcome: string) =>
      `${count.cells(cells)} without a real date from 1900 to 9999: ${outcome}`,
    'number-out-of-range': (cells: number, outcome: string) =>
      `${count.cells(cells)} with a number too large for the column's type: ${outcome}`,
    'ambiguous-text': (cells: number, outcome: string) =>
      `${count.cells(cells)} with a text that could be two numbers or dates, as in 1.234 or 01/02/2026: ${outcome}`,
    'not-of-type': (cells: number, outcome: string) =>
      `${count.cells(cells)} that can't be read as the column's type: ${outcome}`,
  },
  lostOutcome: {
    blank: 'sent as blank.',
    changed: 'sent as text.',
    'left-out': 'the whole row is left out.',
    stop: 'nothing is pushed. Correct the cells or choose something else.',
    note: 'sent as they are.',
  },
  cellFinding: {
    chooseOtherType: 'Choose another type to keep them.',
    decimalMarkUnknown: 'The column does not tell whether a point or a comma separates decimals.',
    dayOrMonthUnknown: 'The column does not tell whether the day or the month comes first.',
    'mixed-types': (cells: number) =>
      `The column mixes texts, numbers, dates or true/false, so all of it goes as text: ${count.cells(cells)} turned into text.`,
    converted: (cells: number) => `${count.cells(cells)} turned into the column's type.`,
    'to-text': (cells: number) => `${count.cells(cells)} turned into text, as its type is Text.`,
    rounded: (cells: number) => `${count.cells(cells)} with more digits than the column's type keeps: rounded.`,
    'rounded-time': (cells: number) =>
      `${count.cells(cells)} with a time finer than the 1/300 s that Power BI keeps: rounded.`,
    'repaired-text': (cells: number) =>
      `${count.cells(cells)} with half of a character, e.g. of an emoji: replaced by the sign for that.`,
    'renamed-column': () => 'The column has another name than in the sheet.',
    'time-only': (cells: number) =>
      `${count.cells(cells)} with a time but no day: sent with 1899-12-30, Power BI's day zero.`,
    duration: (cells: number) => `${count.cells(cells)} with an elapsed time: sent as days, so 36 hours are 1.5.`,
    'big-integer': (cells: number) =>
      `${count.cells(cells)} with a whole number beyond ${numberText(Number.MAX_SAFE_INTEGER)}, where Excel has lost digits: the column goes as Decimal number.`,
    'long-integer': (cells: number) =>
      `${count.cells(cells)} with a whole number of more than 15 digits: Excel keeps 15 and has made the rest zeros.`,
    'number-as-text': (cells: number) =>
      `${count.cells(cells)} with a number stored as text: stays text. Choose a number type to change that.`,
    'date-as-text': (cells: number) =>
      `${count.cells(cells)} with a date stored as text: stays text. Choose Date/time to change that.`,
    'shown-zeros': (cells: number) =>
      `${count.cells(cells)} with leading zeros that only the number format shows: sent as numbers with that format. Choose Text to send the zeros.`,
    money: () =>
      'The column holds money with at most 4 decimals. Choose Fixed decimal to have sums exact to the last digit.',
    'rich-value': (cells: number) =>
      `${count.cells(cells)} with a linked data type or picture: only its plain value is sent.`,
    'empty-column': () => 'The column is empty; it goes as text.',
  },
  /** Rows by the sheet's own numbers, which have no thousands separators there. */
  sheetRows: {
    one: (row: number) => `Row ${row}`,
    span: (first: number, last: number) => `Rows ${first}–${last}`,
    some: (rows: string, last: number) => `Rows ${rows} and ${last}`,
    many: (rows: string, more: number) => `Rows ${rows} and ${numberText(more)} more`,
  },
  /** Rows that are no data: `rows` is one of `sheetRows`, `rowCount` of them, `outcome` one of `asideOutcome`. */
  asideRows: {
    'rows-above': (rows: string, rowCount: number, outcome: string) =>
      plural(rowCount, {
        one: `${rows} stands above the column names: ${outcome}.`,
        other: `${rows} stand above the column names: ${outcome}.`,
      }),
    'rows-below': (rows: string, rowCount: number, outcome: string) =>
      plural(rowCount, {
        one: `${rows} stands below the data: ${outcome}.`,
        other: `${rows} stand below the data: ${outcome}.`,
      }),
    'blank-row': (rows: string, rowCount: number, outcome: string) =>
      plural(rowCount, { one: `${rows} is blank: ${outcome}.`, other: `${rows} are blank: ${outcome}.` }),
    'header-again': (rows: string, rowCount: number, outcome: string) =>
      plural(rowCount, {
        one: `${rows} repeats the column names: ${outcome}.`,
        other: `${rows} repeat the column names: ${outcome}.`,
      }),
    'subtotal-row': (rows: string, rowCount: number, outcome: string) =>
      plural(rowCount, { one: `${rows} holds a subtotal: ${outcome}.`, other: `${rows} hold subtotals: ${outcome}.` }),
    'total-row': (rows: string, rowCount: number, outcome: string) =>
      plural(rowCount, { one: `${rows} holds totals: ${outcome}.`, other: `${rows} hold totals: ${outcome}.` }),
  },
  asideOutcome: {
    leftOut: 'left out',
    kept: (rows: number) => plural(rows, { one: 'goes like the others', other: 'go like the others' }),
    stop: 'nothing is pushed',
    countedTwice: 'Reports would count their amounts twice.',
  },
  asideColumns: {
    'blank-column': (letters: string, columns: number) =>
      plural(columns, {
        one: `Column ${letters} is blank and has no name: left out.`,
        other: `# columns (${letters}) are blank and have no name: left out.`,
      }),
    'apart-column': (letters: string, columns: number) =>
      plural(columns, {
        one: `Column ${letters} stands apart and has no name in the header row: left out. To push it, select it alone.`,
        other: `# columns (${letters}) stand apart and have no names in the header row: left out. To push them, select them alone.`,
      }),
  },
  mergedCells: {
    blank: (areas: number) =>
      `${count.mergedAreas(areas)}: only the first cell has the value, the others go as blanks.`,
    stop: (areas: number) => `${count.mergedAreas(areas)}: nothing is pushed.`,
    repeated: (areas: number) => `${count.mergedAreas(areas)}: the value is repeated in every row.`,
    repeatedInFirstColumn: (areas: number) =>
      `${count.mergedAreas(areas)}: the value is repeated in every row of the first column, the other columns go as blanks.`,
    notRepeated: (areas: number) =>
      `${count.mergedAreas(areas)} in a single row, or whose value does not go: not repeated, the cells without it go as blanks.`,
  },
  columnName: {
    joined: (upper: number, lower: number) => `Rows ${upper} and ${lower} hold the column names: joined.`,
    none: (name: string) => `The column has no name; it is called "${name}".`,
    cleaned: (name: string) =>
      `Line breaks, spaces or unprintable characters were taken out of the name; it is "${name}".`,
    reserved: (given: string, name: string) => `The name "${given}" is reserved; the column is called "${name}".`,
    taken: (given: string, name: string) => `Another column is called "${given}" too; this one is called "${name}".`,
  },
  /** The columns that a push adds; their names are data and the same in every language. */
  pushColumns: {
    addDay: (column: string) => `Add a column “${column}” with the day`,
    fillDay: (column: string) => `Fill “${column}” with the day`,
    period: 'Period of the rows',
    noPeriod: 'None',
    otherPeriod: 'Other text…',
    periodAsText: 'Period as text',
    typePeriod: 'Type the period.',
  },
  period: {
    'this-month': 'this month',
    'last-month': 'last month',
    'this-quarter': 'this quarter',
    'last-quarter': 'last quarter',
  },
  /** What Power BI would refuse in a definition. */
  violation: { sentence: violationSentences },
  whyNotPush: {
    signIn: 'Sign in to push.',
    reading: 'Reading the selection…',
    nothingSelected: 'Select cells to push.',
    edited: 'Cells were edited. Select the rows again.',
    noColumns: 'Include at least one column.',
    noRows: 'Select at least one row below the header.',
    allLeftOut: 'All rows are left out because of their findings.',
    workspace: 'Choose a workspace.',
    dataset: 'Choose a dataset.',
    table: 'Choose a table.',
    tableName: 'Give the table a name that Power BI takes.',
    unknownColumns: (columns: number) =>
      `Decide under “Columns and table” about ${count.columns(columns)} that the table does not have.`,
    period: 'Type the period of the rows, or choose none.',
    refused: (why: string) => `Power BI would refuse this table: ${why}`,
  },
  batch: {
    nth: (n: number) => `batch ${numberText(n)}`,
    saidToBeThere: (by: string, at: string, rows: string) =>
      `${by} looked on ${at} and said that the rows of ${rows} are there.`,
  },

  // ---- where to, the push, its receipt, earlier pushes ----
  /** Where the rows go. */
  list: {
    open: (field: string) => `Open the list of “${field}”`,
    clear: 'Clear the search',
  },
  target: {
    title: 'Destination in Power BI',
    signInFirst: 'Your workspaces and datasets appear here once you are signed in.',
    workspace: 'Workspace',
    myWorkspace: 'My workspace',
    searchWorkspaces: 'Search workspaces',
    searching: 'Searching…',
    noneToSee: 'No workspace of this name that you can see',
    noneToWriteTo: 'No workspace of this name that you can write to',
    into: 'Push into',
    newDataset: 'New dataset',
    existingDataset: 'Existing dataset',
    several: 'Several tables…',
    dataset: 'Dataset',
    chooseDataset: 'Choose a dataset',
    loadingDatasets: 'Loading datasets…',
    noDatasets: 'This workspace has no dataset that takes rows. Create a new one.',
    noSuchDataset: 'No dataset of this name',
    moreDatasets: (more: number) => `${numberText(more)} more: type a part of the name.`,
    table: 'Table',
    chooseTable: 'Choose a table',
    loadingTables: 'Loading tables…',
    datasetName: 'Dataset name',
    nameDataset: 'Give the dataset a name.',
    oneTable: 'A semantic model (dataset) with one table is created.',
    creationEnds: (lastDay: string) => `Power BI allows this until ${lastDay}.`,
    tableName: 'Table name',
    nameTable: 'Give the table a name.',
    tableNameRule: 'Power BI takes letters, digits, spaces and # - @ ^ _ ~ in a table’s name.',
    nameOfSheet: 'The sheet’s name',
    mode: 'How',
    append: 'Add rows',
    replace: 'Replace all rows',
    replaceDeletes: 'All rows in the table are deleted first. This cannot be undone.',
  },
  /** How the columns of the selection go together with those of the chosen table. */
  columnsAndTable: {
    title: 'Columns and table',
    selection: 'Selection',
    table: 'Table',
    fitting: (columns: number) => plural(columns, { one: '# other column fits.', other: '# other columns fit.' }),
    goesTo: (column: string) => `Where “${column}” goes`,
    notInTable: 'Not in the table',
    leaveOut: 'Leave out',
    decide: 'Choose a column, leave it out or add it to the table.',
    add: (columns: number) => `Add ${count.columns(columns)} to the table…`,
    retype: (type: string) => `Change the table to ${type}…`,
    typesNotKnown:
      'Power BI tells names of the table’s columns, not their types: its definition can be changed in Explore.',
    use: (column: string) => `Use “${column}”`,
    useAll: (suggestions: number) => `Use all ${numberText(suggestions)} suggestions`,
    otherType: (here: string, inTable: string) => `${here} in the cells, ${inTable} in the table.`,
    blank: (cells: number) => plural(cells, { one: '# cell goes as a blank.', other: '# cells go as blanks.' }),
    changed: (cells: number) => plural(cells, { one: '# cell goes changed.', other: '# cells go changed.' }),
    notSelected: 'Not selected',
    staysBlank: 'Blank in the new rows',
    more: (columns: number) => `Show ${numberText(columns)} more`,
    newDataset: 'New dataset instead',
  },
  /** Where the table's columns can't be held against the selection's. */
  tableFit: {
    notKnown: 'The table’s columns are not known',
    mustMatch:
      'Power BI does not tell them, and this table was not made here. Rows are accepted only if your column names and ' +
      'types are those of the table.',
  },
  /** What is known before a push of the table's other writers. */
  writer: {
    writing: (by: string, workbook: string, since: string) =>
      `A push by ${by}, from ${workbook}, has been open since ${since}. Only one at a time can write to the table.`,
  },
  /** Who wrote to a table last, by what they did. */
  lastWrite: {
    api: 'the API',
    push: (by: string, at: string, workbook: string) => `Last written by ${by} on ${at}, from ${workbook}.`,
    rows: (by: string, at: string, workbook: string) => `Last written by ${by} on ${at}, from ${workbook}.`,
    delete: (by: string, at: string, workbook: string) => `Last emptied by ${by} on ${at}, from ${workbook}.`,
    update: (by: string, at: string, workbook: string) => `Last redefined by ${by} on ${at}, from ${workbook}.`,
    raw: (by: string, at: string, workbook: string) => `Last changed by ${by} on ${at}, from ${workbook}.`,
  },
  /** What a push can't prove, by how it is verified. */
  verification: {
    'row-count':
      'This table has no hidden mark column: the push is verified by the number of rows alone, one batch at a time. ' +
      'Nobody else should write to the table meanwhile.',
    none:
      'Power BI does not let you query this dataset, so nobody can count what has arrived. If the connection breaks during ' +
      'the push, you have to look yourself. The owner of the dataset can give you the Build permission.',
  },
  /** Which rows have to wait for Power BI's hour. */
  quota: {
    used: (used: number, perHour: number) => `${numberText(used)} of the ${count.rows(perHour)} of this hour are used.`,
    append: (
      quota: { readonly rowsPerHour: number; readonly rowsUsed: number; readonly rowsThatWait: number },
      until: string,
    ) => `${usedOfHour(quota)}: the last ${count.rows(quota.rowsThatWait)} of this push wait until ${until}.`,
    replace: (quota: { readonly rowsPerHour: number; readonly rowsUsed: number }, until: string) =>
      `${usedOfHour(quota)}: there is room for all rows of this push at ${until}. The old rows stay until then, unless you start sooner.`,
  },
  push: {
    stayOpen:
      'Keep this pane open until the push is done. If it is closed before, the push stops, and you can go on from there.',
    push: 'Push',
    askReplace: 'Replace all rows…',
    creates: (where: string, rows: number) => `Creates ${where} and pushes ${count.rows(rows)} into it.`,
    adds: (where: string, rows: number) => `Adds ${count.rows(rows)} to ${where}.`,
    replaces: (where: string, held: number | undefined, next: number | undefined) =>
      `Deletes ${held === undefined ? 'all rows' : plural(held, { one: 'the # row', other: 'all # rows' })} of ${where}` +
      `${next === undefined ? '' : `, then pushes ${count.rows(next)}`}.`,
  },
  replaceQuestion: {
    title: 'Delete the rows in the table?',
    notBack: 'Deleted rows cannot be brought back.',
    keep: 'Keep the rows',
    go: (rows: number) => `Delete and push ${count.rows(rows)}`,
  },
  /** A push under way. */
  progress: {
    title: (where: string) => `Pushing to ${where}`,
    creating: 'Creating the dataset…',
    stopping: 'Stopping. Rows that are on their way are waited for…',
    phase: {
      preparing: 'Preparing rows…',
      starting: 'Starting the push…',
      sending: 'Sending rows…',
      cancelling: 'Stopping the push…',
      verifying: 'Counting rows in Power BI…',
    },
    rowsSent: 'Rows sent',
    rows: (landed: number, rows: number) => `${numberText(landed)} of ${count.rows(rows)}`,
    rowsPerSecond: (rows: number) => `${count.rows(rows)} a second`,
    underAMinuteLeft: 'less than a minute left',
    minutesLeft: (minutes: number) => plural(minutes, { one: 'about # minute left', other: 'about # minutes left' }),
    batches: (done: number, batches: number) => `batch ${numberText(done)} of ${numberText(batches)}`,
    cancel: 'Cancel',
    stopWaiting: 'Stop waiting',
  },
  /** Why a push waits; `left` follows each reason. */
  wait: {
    why: {
      quota: 'This dataset’s quota is used up. The push goes on by itself',
      throttled: 'Power BI asks to wait. The push goes on by itself',
      settling: 'Power BI has not confirmed some rows yet. Asking again',
      'power-bi': 'Power BI does not answer. Trying again',
      network: 'No connection. Trying again',
    },
    forRoom:
      'Power BI has no room for all rows in this hour. The old rows stay until it has, and the push goes on by itself',
    left: (seconds: number) => (seconds > 0 ? ` in ${durationText(seconds)}.` : '…'),
    startNow: (until: string) => `Start now: the last rows wait until ${until}`,
  },
  /** A push that could not go on, and the ways out. */
  stopped: {
    title: (where: string) => `The push to ${where} has stopped`,
    landed: (landed: number, rows: number) => `${numberText(landed)} of ${count.rows(rows)} landed.`,
    notAgain: 'They are not sent again.',
    shownUntilThen: 'The Push view shows it until that is done.',
    cellsChanged: (cells: string) => `The cells of ${cells} are no longer those of the push that stopped.`,
    goOn: 'Continue',
    signInAndGoOn: 'Sign in and continue',
    pushAnyway: 'Push again anyway',
    startIt: 'Start it',
    createSecond: 'Create a second one',
    goOnWithEarlier: 'Go on with it',
    closeIt: 'Close it',
    sendRest: 'Send the rest as it is now',
    startAgain: 'Start again',
    closeEarlier: 'Close the earlier push',
    stop: 'Stop the push',
    back: 'Back',
  },
  /** A push that a lost or closed pane has left open. */
  unfinished: {
    title: (table: string, landed: number, rows: number) =>
      `${table} stopped at ${numberText(landed)} of ${count.rows(rows)}`,
    notCounted: (table: string, rows: number) => `${table}: ${count.rows(rows)} sent, not counted yet`,
    begun: (at: string, workbook: string | undefined) =>
      workbook === undefined ? `Begun on ${at}.` : `Begun on ${at}, from ${workbook}.`,
    deleted: 'The old rows of the table are deleted already.',
    otherWorkbook: (workbook: string) => `Open ${workbook} to go on with it or to start again.`,
    elsewhere:
      'It was begun in another browser. To go on with it here, select the same cells and push them to this table: what landed is not sent again.',
    select: (cells: string) => `Select ${cells}`,
    resume: 'Resume',
    startAgain: 'Start again…',
    leave: 'Leave it',
    reading: 'Reading the cells…',
    closing: 'Closing the push…',
    whyReplace: (landed: number) =>
      `This push was adding rows. If all of them were added again, the ${count.rows(landed)} that landed would be there twice: that is why all rows of the table are deleted first, also those of other pushes.`,
    left: (table: string) => `The push to ${table} is closed`,
    stay: (rows: number) => `What landed of it stays in the table: ${count.rows(rows)}.`,
    inTable: (rows: number) => `The table has ${count.rows(rows)} now.`,
    close: 'OK',
    look: 'Go to the push',
  },
  /** What nobody can vouch for after a push. */
  doubt: {
    unconfirmed: {
      title: 'Power BI has not confirmed these cells',
      text: 'Their rows may be in the table, in part or not at all.',
    },
    doubled: {
      title: 'Some rows are in the table more than once',
      text: 'They are named below. Rows cannot be taken out one by one.',
    },
    miscounted: {
      title: 'The number of rows is not what it should be',
      text: 'Rows may be missing, or some may be there more than once.',
    },
    /** What to do if rows are missing. */
    ifMissing: {
      append:
        'If rows are missing, do not add them again, or those that are there would be there twice. Instead, select everything ' +
        'that the table should hold and push it with “Replace all rows”, which deletes the old rows first.',
      replace: 'If rows are missing, start again: all rows in the table are deleted first.',
    },
    /** What to do where rows are there more than once. */
    toPutRight: {
      append:
        'To put it right, select everything that the table should hold and push it with “Replace all rows”, which deletes ' +
        'the old rows first.',
      replace: 'To put it right, start again: all rows in the table are deleted first.',
    },
    look: 'Look into the table in Power BI, then decide.',
    /** Why Power BI has not confirmed rows, and whether it may still. */
    why: {
      mark:
        'Power BI did not answer, or its count did not show each row once. A later count may: every row carries a hidden mark, ' +
        'so it can be verified again.',
      'row-count':
        'Power BI did not answer, or the number of rows did not add up. It can be counted again as long as nobody else writes to the table.',
      none: 'Power BI did not answer, and it does not let you query this dataset: these rows cannot be counted later either.',
    },
    verifyAgain: 'Verify again',
    verifying: 'Counting…',
    stillSo: 'Counted again: it is still in doubt.',
    found: 'I have looked: the rows are there',
    startAgain: 'Start again as a replace',
    askStartAgain: 'Start again as a replace…',
  },
  receipt: {
    arrived: (rows: number) => `${count.rows(rows)} arrived in Power BI`,
    sent: (rows: number) => `${count.rows(rows)} sent to Power BI`,
    stopped: (rows: number) => `Stopped after ${count.rows(rows)}`,
    inDoubt: 'Not every row could be confirmed',
    stay: 'Rows that landed stay in the table; rows that were added cannot be taken back one by one.',
    open: 'Open in Power BI',
    pushMore: 'Push more',
    next: 'Next: open the dataset in Power BI and create a report from it there.',
    doubled: (names: string) =>
      `The rows of ${names} are in the table more than once. Replace all rows to put that right.`,
    ofOthers: (rows: number) =>
      plural(rows, {
        one: 'The table holds # row that is not from this push. Someone else added to it meanwhile.',
        other: 'The table holds # rows that are not from this push. Someone else added to it meanwhile.',
      }),
    unequal: (unequal: number, totals: number) =>
      plural(unequal, {
        one: `# total of ${numberText(totals)} differs between Excel and Power BI.`,
        other: `# totals of ${numberText(totals)} differ between Excel and Power BI.`,
      }),
  },
  /** A receipt's facts, by the order in which they are listed. */
  receiptFact: {
    sent: 'Sent',
    found: 'Found',
    notKnown: 'not known',
    inTable: 'In the table',
    verifiedBy: 'Verified by',
    verified: {
      mark: 'Each row of this push counted in Power BI',
      'row-count': 'The table’s row count before and after',
      none: 'Not verified: Power BI could not be asked',
    },
    inDoubt: 'In doubt',
    decided: 'Decided',
    keeps: 'Keeps',
    keepsNewest: (least: number, most: number) =>
      `its newest ${numberText(least)} to ${count.rows(most)}; Power BI removes older ones`,
    finished: 'Finished',
  },
  /** What numeric columns add up to in Excel and in Power BI. */
  totals: {
    title: 'Control totals',
    table: 'Totals in Excel and in Power BI',
    equal: '= equal',
    differs: '≠ differs',
    sum: 'Sum',
    blanks: 'Blanks',
    show: 'Show totals',
    hide: 'Hide totals',
    someEqual: (equal: number, all: number) => `${numberText(equal)} of ${numberText(all)} totals are equal.`,
    allEqual: (all: number) => plural(all, { one: 'The total is equal.', other: 'All # totals are equal.' }),
  },
  /** Earlier pushes to a table. */
  earlier: {
    title: 'Earlier pushes',
    nothing: 'Nothing has been pushed to this table from here.',
    more: 'Show more',
    replaced: (at: string, rows: number) => `${at} · Replaced with ${count.rows(rows)}`,
    added: (at: string, rows: number) => `${at} · Added ${count.rows(rows)}`,
    fromWorkbook: (by: string, workbook: string) => `${by}, from ${workbook}`,
    fromScript: (by: string) => `${by}, from a script`,
    outcome: {
      unfinished: 'not finished',
      complete: 'complete',
      'in-doubt': 'in doubt',
      cancelled: 'stopped',
    },
    noReceipt: 'There is no receipt yet: this push is not finished.',
    cells: (sheet: string, range: string) => `From ${sheet}!${range}`,
  },

  // ---- several tables ----
  severalTables: {
    title: 'Several tables',
    step: (step: number) => `Step ${step} of 3`,
    cancel: 'Cancel',
    back: 'Back',
    next: 'Next',
    add: 'Add',
    table: 'Table',
    column: 'Column',
    createAndPush: 'Create and push',
    chosen: (tables: number) => `${count.tables(tables)} chosen.`,
    read: (rows: number, tables: number) => `${count.rows(rows)} in ${count.tables(tables)}.`,
    creates: (where: string, tables: number, rows: number) =>
      `Creates ${where} with ${count.tables(tables)} and pushes ${count.rows(rows)}.`,
    isCreated: 'A semantic model (dataset) with these tables is created.',
  },
  chooseTables: {
    title: 'Tables and named ranges',
    looking: 'Looking…',
    lookAgain: 'Look again',
    all: 'Choose all that belong together: Power BI adds no table to a dataset later.',
    search: 'Search',
    nothingFound: 'Nothing of this name.',
    table: 'Table',
    namedRange: 'Named range',
    cells: (rows: number, columns: number) => `${numberText(rows)} × ${numberText(columns)} cells`,
    none: 'This workbook has no tables yet.',
    howToMakeOne:
      'Select rows with their column names on top and press Ctrl+T. Do the same for each list that belongs to the ' +
      'dataset, then look again.',
    onAMac: 'On a Mac it is ⌘T. A table’s name stands on the tab Table Design.',
  },
  tablesColumns: {
    readingRows: (table: string, read: number, rows: number) =>
      `Reading ${table}: ${numberText(read)} of ${count.rows(rows)}`,
    whatIsPushed: 'This is what is pushed. Cells that you edit now are not read until you say so.',
    readAgain: 'Read again',
  },
  relationships: {
    title: 'Relationships',
    comparing: 'Comparing keys…',
    direction:
      'From the table with many rows of a key to the one where each key stands once. They cannot be added later.',
    none: 'No columns were found that hold the same keys. Add a relationship if there is one.',
    add: 'Add a relationship',
    remove: (relationship: string) => `Remove ${relationship}`,
    allFound: (from: string, to: string, rows: number) => `${count.rows(rows)} of ${from}, all found in ${to}.`,
    missing: (from: string, to: string, rows: number, keys: number, cells: string) =>
      `${count.rows(rows)} of ${from} ${rows === 1 ? 'has' : 'have'} a key that ${to} lacks ` +
      `(${count.keys(keys)}: ${cells}). Reports show them under “(Blank)”.`,
    blanks: (rows: number, cells: string) => `${count.rows(rows)} without a key (${cells}).`,
    moreCells: (cells: string, more: number) => `${cells} and ${numberText(more)} more`,
    sameTable: 'A relationship joins two different tables.',
    repeated: (column: string, cells: string) =>
      `${column} has keys more than once (${cells}). Each may stand there only once.`,
    oneBlanks: (column: string, cells: string) => `${column} has blanks (${cells}). Each row there needs a key.`,
    secondPath: (from: string, to: string) =>
      `${from} and ${to} are joined already. Power BI takes one way between two tables.`,
  },
  newRelationship: {
    title: 'New relationship',
    many: 'Many rows of a key',
    one: 'Each key once',
    tableOf: (end: string) => `${end}: table`,
    columnOf: (end: string) => `${end}: column`,
    chooseBoth: 'Choose both columns.',
    twoTables: 'Choose two different tables.',
    sameType: 'Both columns need the same type. Go back to change one.',
  },
  measures: {
    title: 'Measures',
    whatFor: 'Formulas in DAX that reports use, such as a total. None is needed.',
    add: 'Add a measure',
    remove: (measure: string) => `Remove ${measure}`,
  },
  newMeasure: {
    title: 'New measure',
    sumOf: 'Begin with the sum of',
    chooseColumn: 'Choose a column',
    name: 'Name',
    expression: 'DAX',
  },
  retention: {
    title: 'Rows to keep',
    all: 'All rows',
    most: (rows: number) => `Up to ${numberText(rows)} in each table; then Power BI takes no more.`,
    newest: (rows: number) => `The newest ${count.rows(rows)} of each table`,
    removed: (rows: number) =>
      `When a table passes ${count.rows(rows)}, Power BI removes the oldest ones for good, also rows that others ` +
      'belong to.',
    cutBack: (tables: string) =>
      `${tables}: there are more rows than Power BI will keep. The first ones will be removed.`,
  },
  whyNotTables: {
    noneChosen: 'Choose at least one table.',
    tooMany: (most: number) => `Choose at most ${most} tables.`,
    reading: (table: string) => `Reading ${table}…`,
    readingTables: 'Reading the tables…',
    unread: (table: string) => `${table} could not be read. Go back and leave it out, or read again.`,
    unreadTable: 'A table could not be read. Go back and leave it out, or read again.',
    sameName: (table: string) => `Two tables are called “${table}”.`,
    noColumns: (table: string) => `${table}: include at least one column.`,
    noRows: (table: string) => `${table} has no rows. Go back and leave it out.`,
    nameless: 'A table without a name',
    looking: 'Looking for relationships…',
    tooManyRows: (table: string, most: number) =>
      `${table} has more than ${count.rows(most)}, which is what a table holds.`,
    staleMeasure: (measure: string, table: string) =>
      `${measure} names the table “${table}”, which the dataset does not have.`,
  },
  tablesPush: {
    waiting: (rows: number) => `waiting, ${count.rows(rows)}`,
    landed: (done: number, rows: number) =>
      `${numberText(done)} of ${count.rows(rows)} landed. No further table was begun.`,
    startAgain: (table: string) => `Start ${table} again…`,
    leave: (table: string) => `Leave ${table} as it is`,
    ifLeft: 'Either way the tables after it are pushed then. If you leave it, what landed of it stays.',
  },
  tablesReceipt: {
    stopped: (whole: number, tables: number) => `Stopped: ${numberText(whole)} of ${count.tables(tables)} complete`,
    sent: (rows: number, tables: number) => `${count.rows(rows)} of ${count.tables(tables)} sent to Power BI`,
    arrived: (rows: number, tables: number) => `${count.rows(rows)} of ${count.tables(tables)} arrived in Power BI`,
    howToComplete:
      'The dataset and all of its tables are there, and rows that landed stay. To complete a table here, start it again below; ' +
      'later, select its rows, choose it under “Existing dataset” and replace all rows.',
    pushRest: 'Push the tables not begun',
    empty: (rows: number) => `empty, ${count.rows(rows)} not pushed`,
    withWarning: (rows: number) => `${count.rows(rows)}, with a warning`,
    noRowsPushed: 'The table is there. None of its rows were pushed.',
    done: 'Done',
  },

  // ---- links ----
  linkList: {
    label: 'Links',
    signIn: 'Sign in to see how the links stand.',
    notKept: (why: string) => `New links cannot be kept here. ${why}`,
    none:
      'This workbook has no links yet. Push a selection with “Keep as a link to refresh later”, and next month one ' +
      'click here pushes the same cells again, to the same table, with the same choices.',
    refreshAll: 'Refresh all',
    saved: 'Links are saved with the workbook.',
    newer: 'A link was kept by a newer version of Rangecast. Close the pane and open it again to get that version.',
    unreadable: 'A link cannot be read. It stays in the workbook; push its cells again to keep a new one.',
  },
  link: {
    looking: 'Looking…',
    lastPush: (rows: number, at: string, by: string) => `Last push: ${count.rows(rows)} on ${at} by ${by}.`,
    madeBy: (by: string) => `Made by ${by}.`,
    copied: (by: string, workbook: string) =>
      `Made by ${by} in ${workbook}, of which this workbook seems to be a copy.`,
    does: {
      replace: 'A refresh replaces all rows of the table.',
      append: 'A refresh adds rows to the table.',
    },
    wholeColumns: 'Rows added below the last one belong to it only if whole columns were selected.',
    refresh: 'Refresh',
    openForm: 'Open in the form',
    formIsTaken: 'A push is open in the form. End it first.',
    showCells: 'Show cells',
    remove: 'Remove',
  },
  linkRemoval: {
    question: 'Remove the link?',
    text: 'Remove the link? Cells and rows stay as they are.',
    keep: 'Keep it',
    go: 'Remove link',
  },
  /** How a link stands, in few words. */
  linkState: {
    current: 'Up to date',
    nothingToAdd: 'Up to date: nothing to add',
    changed: 'Changed since',
    tableChanged: 'Table changed',
    sourceGone: 'Source gone',
    targetGone: 'Target gone',
    inDoubt: 'In doubt',
    differs: 'Schema differs',
    stopped: 'Cells to correct',
    rowsHidden: 'Rows are hidden',
    noRows: 'No rows',
    bothReplace: 'Two links replace this table',
    unknown: 'Not known',
  },
  /** The sentences to {@link linkState}. */
  linkNote: {
    nothingToAdd: 'Refresh this link by itself to add the same rows once more.',
    now: (rows: number) => `Now ${count.rows(rows)}.`,
    without: (hidden: string) => `Without ${hidden}.`,
    tableHolds: (rows: number, pushed: number) =>
      `The table holds ${count.rows(rows)}, not the ${numberText(pushed)} of the last push.`,
    loss: (parts: string) => `Not everything goes as it is: ${parts}.`,
    blanks: (count: number) => plural(count, { one: '# goes as a blank', other: '# go as blanks' }),
    changed: (count: number) => plural(count, { one: '# goes changed', other: '# go changed' }),
    leftOut: (count: number) => plural(count, { one: '# is left out', other: '# are left out' }),
    targetGone: 'Remove the link, or push the cells into another table to keep a new one.',
    inDoubt:
      'The last push did not prove that each row is in the table once. Choose the table in the form and look at its ' +
      'earlier pushes; then push the cells once more by the form, with “Replace all rows” if rows are missing or ' +
      'doubled.',
    differs: 'Put the columns back, or push the cells once more by the form, where you decide what goes.',
    cellsLack: (columns: readonly string[]) => `The cells have no ${quoted(columns)} any more.`,
    tableLacks: (columns: readonly string[]) => `The table has no ${quoted(columns)}.`,
    newInCells: (columns: readonly string[]) => `New in the cells: ${quoted(columns)}.`,
    rowsHidden: (rows: number) =>
      `${count.hiddenRows(rows)} would not go. None was at the last push. Show the rows, or push once more by the form.`,
    noRows: 'Fill the rows below the names.',
    bothReplace: (other: string) =>
      `“${other}” replaces all rows of this table too, so that only one of the two can be in it. ` +
      'Refresh by itself the link whose rows the table should hold, and remove the other.',
  },
  /** The questions before a refresh. */
  askRefresh: {
    addAgain: 'Add the same rows once more?',
    addAgainText: (rows: number, where: string) =>
      'The cells are as they were at the last push. If its ' +
      `${plural(rows, { one: '# row is', other: '# rows are' })} still in ${where}, they would be there twice. ` +
      'Rows that were added cannot be taken back one by one.',
    doNotAdd: 'Do not add them',
    add: (rows: number) => `Add ${count.rows(rows)} once more`,
    deleteRows: (tables: number) => `Delete the rows in ${count.tables(tables)}?`,
    deleted: 'Deleted rows cannot be brought back. A link that cannot be refreshed is left as it is.',
    refresh: (links: number) => `Refresh ${count.links(links)}`,
  },
  /** A refresh under way, and what has become of it. */
  refreshed: {
    nth: (where: string, n: number, of: number) => `${where} (link ${numberText(n)} of ${numberText(of)})`,
    title: (done: number, of: number) => `${numberText(done)} of ${count.links(of)} refreshed`,
    label: 'Refreshed links',
    byItself: 'Refresh this link by itself to see what can be done.',
    givenUp: 'Not refreshed: you stopped before.',
    not: (why: string) => `Not refreshed: ${why}`,
    notSaved: (why: string) =>
      `The link could not be saved in the workbook and still tells of the push before. ${why} ` +
      'Look at the earlier pushes of the table in the form before you refresh it again.',
    back: 'Back to the links',
  },
  /** A push of the form that is to be a link. */
  keepLink: {
    choice: 'Keep as a link to refresh later',
    kept: {
      replace: 'Kept as a link in this workbook: a refresh replaces all rows. Save the workbook to keep it.',
      append: 'Kept as a link in this workbook: a refresh adds its rows. Save the workbook to keep it.',
    },
    not: (why: string) => `Not kept as a link. ${why}`,
    severalAreas: 'Several areas cannot be kept as one link. Put the rows into one range or table to keep them.',
  },

  // ---- explore ----
  explore: {
    signIn: 'Your workspaces appear here once you are signed in.',
  },
  datasetList: {
    title: 'Datasets',
    reload: 'Reload',
    search: 'Search datasets',
    none: (workspace: string) =>
      `${workspace} has no dataset yet. Select cells and choose Push: a push into a new dataset creates one.`,
    noMatch: 'No dataset has this in its name.',
    found: (found: number, all: number) => `${numberText(found)} of ${count.datasets(all)}`,
    takesRows: 'takes rows',
  },
  dataset: {
    back: (workspace: string) => `All datasets of ${workspace}`,
    open: 'Open in Power BI',
    kind: 'Kind',
    pushable: 'Takes rows that are pushed; it needs no refresh',
    notPushable: 'Imported or connected: takes no rows, and Power BI does not list its tables',
    owner: 'Owner',
    created: 'Created',
    id: 'Id',
    delete: 'Delete',
  },
  tableList: {
    title: 'Tables',
  },
  /** What is known of a table. */
  tableFacts: {
    counting: 'Counting rows…',
    columnsOf: (table: string) => `Columns of ${table}`,
    noColumns:
      'The columns are not known: Power BI lists names of tables only, and no row could be queried to learn them.',
    noTypes:
      'The types are not known: the table was not created here, and a query tells the names of its columns only.',
    rows: 'Rows',
    rowsUnknown: 'Not known: Power BI could not be asked',
    lastChange: 'Last change',
    noChange: 'None from here',
    verified: 'Pushes are verified',
    verifiedBy: {
      mark: 'By the hidden mark of each row',
      'row-count': 'By counting the rows of the table',
      none: 'Not possible: you may not query this dataset',
    },
    keeps: 'Keeps',
    keepsNewest: (rows: number) => `The newest ${count.rows(rows)}`,
    keepsAll: 'All rows',
    left: 'Left of this hour',
  },
  /** A table's definition while it is changed, and what has become of it. */
  definition: {
    change: 'Change definition…',
    title: (table: string) => `New definition of ${table}`,
    columns: 'Columns of the new definition',
    newColumn: (nth: number) => `new column ${numberText(nth)}`,
    nameOf: (column: string) => `Name of ${column}`,
    noType: 'Choose a type',
    chooseType: 'Choose the type of the column.',
    measureHasName: (name: string) => `A measure of the table is called “${name}”. Choose another name.`,
    removeColumn: (column: string) => `Remove ${column}`,
    keepColumn: (column: string) => `Keep ${column}`,
    goes: 'Removed with its values.',
    renamed: (column: string) => `Another name removes “${column}” with its values and adds a blank column.`,
    format: (format: string) => `Format: ${format}.`,
    hidden: 'Hidden in reports.',
    sortedBy: (column: string) => `Sorted by ${column}.`,
    add: 'Add a column',
    nothingChanged: 'Nothing is changed yet.',
    review: 'Review changes…',
    looking: 'Looking at the table…',
    cancel: 'Cancel',
    question: (table: string) => `Change the definition of ${table}?`,
    whatChanges: 'What changes',
    before: 'Before',
    after: 'After',
    notThere: 'not there',
    removed: 'removed',
    staying: (columns: number) =>
      plural(columns, { one: '# column stays as it is.', other: '# columns stay as they are.' }),
    again: 'The table is not as it was when you were asked before: look at the changes once more.',
    holdsRows: (rows: number) =>
      rows === 0 ? 'The table is empty: no rows can be lost.' : `The table holds ${count.rows(rows)}.`,
    mayHoldRows: 'The table may hold rows: they could not be counted.',
    undocumented:
      'Microsoft does not say what Power BI does with rows when a definition changes: adding a column has kept them, ' +
      'and others report that all rows were deleted. Have the rows at hand to push them again.',
    columnsGo:
      'The values of a column that goes or gets another name are lost, and reports, relationships and links that use ' +
      'it do not find it any more.',
    typesMayNotFit: 'Power BI may refuse another type where values do not fit it.',
    measuresBreak: (measures: number, names: readonly string[]) =>
      pluralForm(measures, {
        one: `The measure ${quoted(names)} names a column that goes: Power BI may refuse the change, or the measure fails.`,
        other: `The measures ${quoted(names)} name a column that goes: Power BI may refuse the change, or the measures fail.`,
      }),
    measuresUnknown:
      'The table was not created here: its measures, formats and description are not known, so that Power BI may remove them.',
    keep: 'Keep it as it is',
    go: 'Change definition',
    goAnyway: 'Change it, even if rows go',
    changing: 'Changing…',
    changed: (table: string) => `${table} has its new definition.`,
    rowsKept: (rows: number) =>
      rows === 0
        ? 'It holds no rows.'
        : plural(rows, { one: 'Its row is still there.', other: 'All # rows are still there.' }),
    rowsLost: (before: number, after: number) =>
      `Power BI deleted rows: ${numberText(after)} of ${count.rows(before)} are left. Push them again.`,
    rowsNow: (rows: number) => `It holds ${count.rows(rows)}; how many it held before could not be counted.`,
    rowsNotCounted: 'Its rows could not be counted: look into the table before you rely on it.',
  },
  reportList: {
    title: 'Reports of this workspace',
    label: 'Reports',
    onThis: 'on this dataset',
    none: 'No report yet. Open the dataset in Power BI and choose Create a report.',
  },
  refreshList: {
    title: 'Refreshes',
    now: 'Refresh now',
    none: 'It has not been refreshed yet.',
    unknown: 'Not known',
    /** By Power BI's words; one that is not here is shown as it comes. */
    words: {
      Unknown: 'Under way',
      Completed: 'Completed',
      Failed: 'Failed',
      Cancelled: 'Cancelled',
      Disabled: 'Disabled',
      OnDemand: 'OnDemand',
      Scheduled: 'Scheduled',
      ViaApi: 'ViaApi',
    },
  },
  /** The questions before something in Power BI is deleted for good. */
  deletion: {
    counting: 'Counting what would be lost…',
    type: (name: string) => `Type ${name} to confirm`,
    keep: 'Keep',
    deleting: 'Deleting…',
    askRows: 'Delete all rows…',
    rowsOf: (table: string) => `Delete the rows of ${table}?`,
    rowsText: (rows: number | undefined) =>
      (rows === undefined
        ? 'All rows of the table are'
        : plural(rows, { one: 'The # row of the table is', other: 'All # rows of the table are' })) +
      ' deleted, those of other people too, and the reports on it show nothing. The table and its columns stay. ' +
      'Deleted rows cannot be brought back.',
    rows: 'Delete all rows',
    askDataset: 'Delete dataset…',
    datasetNamed: (dataset: string) => `Delete ${dataset}?`,
    dataset: 'Delete dataset',
    lossUnknown: 'Its tables and rows are deleted; Power BI does not tell how many.',
    loss: (tables: number, rows: number | undefined) =>
      `${count.tables(tables)} and ${rows === undefined ? 'all rows' : count.rows(rows)} in them are deleted.`,
    noReports: 'No report of this workspace shows it; those of other workspaces would be lost too.',
    reports: (reports: number, named: string, more: number) =>
      `${plural(reports, { one: '# report on it is', other: '# reports on it are' })} deleted too: ${named}` +
      `${more === 0 ? '' : ` and ${numberText(more)} more`}.`,
    noUndo: 'It cannot be undone.',
  },

  // ---- raw request ----
  rawRequest: {
    title: 'Request',
    onceSignedIn: 'Requests can be sent once you are signed in.',
    method: 'Method',
    path: 'Path',
    pathHint: 'Below /v1.0/myorg. Ids of what is chosen in Explore are filled in.',
    query: 'Query',
    headers: 'Headers',
    headersHint: 'One a line: Name: value. The sign-in is added.',
    onePairALine: 'One a line: name=value',
    readAs: 'Read the answer as',
    responseType: { json: 'JSON', text: 'Text', binary: 'Binary, to download' },
    body: 'Body',
    bodyKind: { none: 'Nothing', json: 'JSON', text: 'Text', form: 'Form with fields and files' },
    formFields: 'Form fields',
    files: 'Files',
    readingFiles: 'Reading…',
    sendingFields: 'Timeout, retries and debug',
    sentOnce: 'A request that adds rows is sent once: a retry could add its rows twice.',
    timeout: 'Timeout of one try (ms)',
    retries: 'Retries',
    delay: 'Delay between tries (ms)',
    doubleDelay: 'Double the delay each time, from 1 s',
    retryAllErrors: 'Retry after every error, not only 5xx',
    debug: 'Show the request as it was sent (debug)',
    send: 'Send',
    sending: 'Sending…',
    copyAsCurl: 'Copy as curl',
    lookFirst: 'Look at what has become of the request in Power BI before you send it again.',
  },
  whyNotRaw: {
    off: 'Your administrator has turned raw requests off.',
    readOnly: 'Your administrator allows raw requests that only read: choose GET or HEAD.',
    noSlash: 'A path begins with a slash, such as /groups.',
    noRetries: 'A request that adds rows takes no retries: rows could be added twice. Set retries to 0.',
    queryLine: (line: string) => `The query line “${line}” is not of the form name=value.`,
    headerLine: (line: string) => `The header line “${line}” is not of the form Name: value.`,
    headerTwice: (name: string) => `The header ${name} is there twice. Keep one of its lines.`,
    wholeNumbers: 'Timeout, retries and delay have to be whole numbers.',
    notJson: 'The body is not JSON. Correct it, or send it as text.',
    formLine: (line: string) => `The form line “${line}” is not of the form name=value.`,
    readingFiles: 'The files are being read.',
  },
  rawAnswer: {
    title: 'Answer',
    copy: 'Copy answer',
    copied: 'Copied',
    selectHere: (label: string) => `${label}: select it here`,
    line: (status: number, tries: number, ms: number) =>
      `Status ${status} · ${count.tries(tries)} · ${numberText(ms)} ms`,
    headers: 'Headers of the answer',
    rounded: 'Whole numbers of more than 15 digits are rounded here: read the answer as text to see them.',
    body: 'Body of the answer',
    noBody: 'The answer has no body.',
    cut: (shown: number, all: number) =>
      `The first ${numberText(shown)} of ${count.characters(all)} are shown; Copy takes all.`,
    asSent: 'The request as it was sent',
    download: (bytes: number) => `Download ${count.bytes(bytes)}`,
    fileName: 'answer',
    history: 'Sent in this visit',
    notKept: 'Nothing of this is kept when the pane is closed.',
  },

  // ---- the ribbon's buttons ----
};
