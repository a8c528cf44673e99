import { numberText } from './numberText.ts';
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
  bytes: (count: number) => plural(count, { one: '# byte', other: '# bytes' }),
  tries: (count: number) => plural(count, { one: '# try', other: '# tries' }),
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
  /** What each outcome of a failed sign-in says. */
  signIn: {
    'signed-out': {
      title: 'You are not signed in to Office',
      text: 'Sign in with your work or school account to push to Power BI.',
    },
    cancelled: {
      title: 'Sign-in was cancelled',
      text: 'Nothing was sent. Choose Sign in when you are ready.',
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
  },

  // ---- what is selected, its columns and findings ----

  // ---- where to, the push, its receipt, earlier pushes ----

  // ---- several tables ----
  severalTables: {
    title: 'Several tables',
    columns: 'Columns',
    dataset: 'Dataset',
    step: (step: number) => `Step ${step} of 3`,
    cancel: 'Cancel',
    back: 'Back',
    next: 'Next',
    createAndPush: 'Create and push',
    chosen: (tables: number) => `${count.tables(tables)} chosen.`,
    read: (rows: number, tables: number) => `${count.rows(rows)} in ${count.tables(tables)}.`,
    creates: (where: string, tables: number, rows: number) =>
      `Creates ${where} with ${count.tables(tables)} and pushes ${count.rows(rows)}.`,
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
    reading: 'Reading…',
    readingRows: (table: string, read: number, rows: number) =>
      `Reading ${table}: ${numberText(read)} of ${count.rows(rows)}`,
    whatIsPushed: 'This is what is pushed. Cells that you edit now are not read until you say so.',
    readAgain: 'Read again',
    tableName: 'Table name',
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
    table: 'Table',
    column: 'Column',
    tableOf: (end: string) => `${end}: table`,
    columnOf: (end: string) => `${end}: column`,
    add: 'Add',
    cancel: 'Cancel',
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
    table: 'Table',
    sumOf: 'Begin with the sum of',
    chooseColumn: 'Choose a column',
    name: 'Name',
    expression: 'DAX',
    add: 'Add',
    cancel: 'Cancel',
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
  tablesTarget: {
    title: 'Destination in Power BI',
    datasetName: 'Dataset name',
    giveName: 'Give the dataset a name.',
    isCreated: 'A semantic model (dataset) with these tables is created.',
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
    noWorkspace: 'Choose a workspace.',
    tooManyRows: (table: string, most: number) =>
      `${table} has more than ${count.rows(most)}, which is what a table holds.`,
    staleMeasure: (measure: string, table: string) =>
      `${measure} names the table “${table}”, which the dataset does not have.`,
  },
  tablesPush: {
    title: (where: string) => `Pushing to ${where}`,
    creating: 'Creating the dataset…',
    stopping: 'Stopping. Rows that are on their way are waited for…',
    rowsSent: 'Rows sent',
    rowsOf: (done: number, rows: number) => `${numberText(done)} of ${count.rows(rows)}`,
    cancel: 'Cancel',
    tables: 'Tables',
    outcome: { complete: 'complete', 'in-doubt': 'in doubt', cancelled: 'stopped' },
    waiting: (rows: number) => `waiting, ${count.rows(rows)}`,
    hasStopped: (where: string) => `The push to ${where} has stopped`,
    landed: (done: number, rows: number) =>
      `${numberText(done)} of ${count.rows(rows)} landed. No further table was begun.`,
    stop: 'Stop the push',
    back: 'Back',
    signInAndContinue: 'Sign in and continue',
    createSecond: 'Create a second one',
    tryAgain: 'Try again',
    goOn: 'Continue',
  },
  tablesReceipt: {
    stopped: (whole: number, tables: number) => `Stopped: ${numberText(whole)} of ${count.tables(tables)} complete`,
    inDoubt: 'Not every row could be confirmed',
    sent: (rows: number, tables: number) => `${count.rows(rows)} of ${count.tables(tables)} sent to Power BI`,
    arrived: (rows: number, tables: number) => `${count.rows(rows)} of ${count.tables(tables)} arrived in Power BI`,
    howToComplete:
      'The dataset and all of its tables are there, and rows that landed stay. To complete a table, select its rows, ' +
      'choose it under “Existing dataset” and replace all rows.',
    empty: (rows: number) => `empty, ${count.rows(rows)} not pushed`,
    withWarning: (rows: number) => `${count.rows(rows)}, with a warning`,
    noRowsPushed: 'The table is there. None of its rows were pushed.',
    open: 'Open in Power BI',
    done: 'Done',
  },

  // ---- links ----

  // ---- explore ----

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
