import { numberText } from './numberText.ts';
import { plural } from './plural.ts';
import type { Texts } from './texts.ts';

const count = {
  rows: (count: number) => plural(count, { one: '# Zeile', other: '# Zeilen' }),
  columns: (count: number) => plural(count, { one: '# Spalte', other: '# Spalten' }),
  tables: (count: number) => plural(count, { one: '# Tabelle', other: '# Tabellen' }),
  keys: (count: number) => plural(count, { one: '# Schlüssel', other: '# Schlüssel' }),
  findings: (count: number) => plural(count, { one: '# Befund', other: '# Befunde' }),
  moreFindings: (count: number) => plural(count, { one: '# weiterer Befund', other: '# weitere Befunde' }),
  workspaces: (count: number) => plural(count, { one: '# Arbeitsbereich', other: '# Arbeitsbereiche' }),
  hiddenRows: (count: number) => plural(count, { one: '# ausgeblendete Zeile', other: '# ausgeblendete Zeilen' }),
  hiddenColumns: (count: number) => plural(count, { one: '# ausgeblendete Spalte', other: '# ausgeblendete Spalten' }),
  totals: (count: number) => plural(count, { one: '# Summe', other: '# Summen' }),
  characters: (count: number) => plural(count, { one: '# Zeichen', other: '# Zeichen' }),
  bytes: (count: number) => plural(count, { one: '# Byte', other: '# Bytes' }),
  tries: (count: number) => plural(count, { one: '# Versuch', other: '# Versuche' }),
  datasets: (count: number) => plural(count, { one: '# Dataset', other: '# Datasets' }),
  reports: (count: number) => plural(count, { one: '# Bericht', other: '# Berichte' }),
  links: (count: number) => plural(count, { one: '# Verknüpfung', other: '# Verknüpfungen' }),
};

/** Everything that a person reads in the pane, in German. */
export const de: Texts = {
  count,

  // ---- the frame: who is signed in, tabs, problems, sign-in ----
  person: {
    signingIn: 'Anmeldung läuft …',
    signedInAs: 'Angemeldet als',
    notSignedIn: 'Nicht angemeldet',
    signIn: 'Anmelden',
    tryAgain: 'Erneut versuchen',
  },
  signIn: {
    'signed-out': {
      title: 'Sie sind nicht bei Office angemeldet',
      text: 'Melden Sie sich mit Ihrem Geschäfts-, Schul- oder Unikonto an, um an Power BI zu senden.',
    },
    cancelled: {
      title: 'Die Anmeldung wurde abgebrochen',
      text: 'Es wurde nichts gesendet. Wählen Sie „Anmelden“, wenn Sie so weit sind.',
    },
    busy: {
      title: 'Office meldet Sie noch an',
      text: 'Warten Sie einige Sekunden und versuchen Sie es dann erneut.',
    },
    'too-often': {
      title: 'Office hat die Anmeldung angehalten',
      text: 'Office wurde zu oft um eine Anmeldung gebeten. Warten Sie eine Minute und wählen Sie dann „Anmelden“.',
    },
    'restart-office': {
      title: 'Office konnte Sie nicht anmelden',
      text: 'Melden Sie sich bei Office ab, schließen Sie den Browser, melden Sie sich wieder an und öffnen Sie diese Arbeitsmappe erneut.',
    },
    'explained-by-office': {
      title: 'Office konnte Sie nicht anmelden',
      text: 'Folgen Sie der Meldung von Office und wählen Sie dann „Anmelden“.',
    },
    'account-not-supported': {
      title: 'Dieses Konto kann nicht verwendet werden',
      text: 'Power BI braucht ein Geschäfts-, Schul- oder Unikonto von Microsoft 365. Melden Sie sich damit bei Office an.',
    },
    'not-granted': {
      title: 'Rangecast darf Sie nicht anmelden',
      text: 'Office erhält kein Token für Rangecast. Bitten Sie Ihren Administrator, Rangecast für Ihre Organisation die Zustimmung zu erteilen.',
    },
    'not-supported': {
      title: 'Diese Version von Office kann Sie nicht anmelden',
      text: 'Aktualisieren Sie Office oder öffnen Sie die Arbeitsmappe in Excel für das Web.',
    },
    misconfigured: {
      title: 'Rangecast ist nicht richtig eingerichtet',
      text: 'Die Adresse im Manifest des Add-Ins passt nicht zu seiner Registrierung. Informieren Sie Ihren Administrator.',
    },
    unknown: {
      title: 'Die Anmeldung ist fehlgeschlagen',
      text: 'Office hat keinen Grund genannt, den wir kennen. Versuchen Sie es erneut; wenn es dabei bleibt, senden Sie die Details an Ihren Administrator.',
    },
  },

  // ---- what is selected, its columns and findings ----

  // ---- where to, the push, its receipt, earlier pushes ----

  // ---- several tables ----
  severalTables: {
    title: 'Mehrere Tabellen',
    columns: 'Spalten',
    dataset: 'Dataset',
    step: (step) => `Schritt ${step} von 3`,
    cancel: 'Abbrechen',
    back: 'Zurück',
    next: 'Weiter',
    createAndPush: 'Erstellen und senden',
    chosen: (tables) => `${count.tables(tables)} ausgewählt.`,
    read: (rows, tables) => `${count.rows(rows)} in ${count.tables(tables)}.`,
    creates: (where, tables, rows) => `Erstellt ${where} mit ${count.tables(tables)} und sendet ${count.rows(rows)}.`,
  },
  chooseTables: {
    title: 'Tabellen und benannte Bereiche',
    looking: 'Suche läuft …',
    lookAgain: 'Erneut suchen',
    all: 'Wählen Sie alle, die zusammengehören: Power BI fügt einem Dataset später keine Tabelle hinzu.',
    search: 'Suchen',
    nothingFound: 'Nichts mit diesem Namen.',
    table: 'Tabelle',
    namedRange: 'Benannter Bereich',
    cells: (rows, columns) => `${numberText(rows)} × ${numberText(columns)} Zellen`,
    none: 'Diese Arbeitsmappe hat noch keine Tabellen.',
    howToMakeOne:
      'Markieren Sie Zeilen mit ihren Spaltennamen darüber und drücken Sie Strg+T. Tun Sie das für jede Liste, die zum ' +
      'Dataset gehört, und suchen Sie dann erneut.',
    onAMac: 'Auf einem Mac ist es ⌘T. Der Name einer Tabelle steht auf der Registerkarte Tabellenentwurf.',
  },
  tablesColumns: {
    reading: 'Wird gelesen …',
    readingRows: (table, read, rows) => `${table} wird gelesen: ${numberText(read)} von ${count.rows(rows)}`,
    whatIsPushed:
      'Dies wird gesendet. Zellen, die Sie jetzt ändern, werden erst gelesen, wenn Sie erneut lesen lassen.',
    readAgain: 'Erneut lesen',
    tableName: 'Tabellenname',
  },
  relationships: {
    title: 'Beziehungen',
    comparing: 'Schlüssel werden verglichen …',
    direction:
      'Von der Tabelle mit vielen Zeilen je Schlüssel zu der, in der jeder Schlüssel einmal steht. Später können keine ' +
      'hinzugefügt werden.',
    none: 'Es wurden keine Spalten mit denselben Schlüsseln gefunden. Gibt es eine Beziehung, fügen Sie sie bitte hinzu.',
    add: 'Beziehung hinzufügen',
    remove: (relationship) => `${relationship} entfernen`,
    allFound: (from, to, rows) => `${count.rows(rows)} von ${from}, alle in ${to} gefunden.`,
    missing: (from, to, rows, keys, cells) =>
      `${count.rows(rows)} von ${from} ${rows === 1 ? 'hat' : 'haben'} einen Schlüssel, der in ${to} fehlt ` +
      `(${count.keys(keys)}: ${cells}). Berichte zeigen sie unter „(Leer)“.`,
    blanks: (rows, cells) => `${count.rows(rows)} ohne Schlüssel (${cells}).`,
    moreCells: (cells, more) => `${cells} und ${numberText(more)} weitere`,
    sameTable: 'Eine Beziehung verbindet zwei verschiedene Tabellen.',
    repeated: (column, cells) => `${column} hat Schlüssel mehrfach (${cells}). Jeder darf dort nur einmal stehen.`,
    oneBlanks: (column, cells) => `${column} hat leere Zellen (${cells}). Jede Zeile braucht dort einen Schlüssel.`,
    secondPath: (from, to) =>
      `${from} und ${to} sind schon verbunden. Power BI erlaubt nur einen Weg zwischen zwei Tabellen.`,
  },
  newRelationship: {
    title: 'Neue Beziehung',
    many: 'Viele Zeilen je Schlüssel',
    one: 'Jeder Schlüssel einmal',
    table: 'Tabelle',
    column: 'Spalte',
    tableOf: (end) => `${end}: Tabelle`,
    columnOf: (end) => `${end}: Spalte`,
    add: 'Hinzufügen',
    cancel: 'Abbrechen',
    chooseBoth: 'Wählen Sie beide Spalten.',
    twoTables: 'Wählen Sie zwei verschiedene Tabellen.',
    sameType: 'Beide Spalten brauchen denselben Typ. Gehen Sie zurück, um einen zu ändern.',
  },
  measures: {
    title: 'Measures',
    whatFor: 'DAX-Formeln, die Berichte verwenden, etwa eine Summe. Sie sind nicht erforderlich.',
    add: 'Measure hinzufügen',
    remove: (measure) => `${measure} entfernen`,
  },
  newMeasure: {
    title: 'Neues Measure',
    table: 'Tabelle',
    sumOf: 'Mit der Summe dieser Spalte beginnen',
    chooseColumn: 'Spalte wählen',
    name: 'Name',
    expression: 'DAX',
    add: 'Hinzufügen',
    cancel: 'Abbrechen',
  },
  retention: {
    title: 'Aufbewahrte Zeilen',
    all: 'Alle Zeilen',
    most: (rows) => `Bis zu ${numberText(rows)} je Tabelle; danach nimmt Power BI keine mehr an.`,
    newest: (rows) => `Die neuesten ${count.rows(rows)} jeder Tabelle`,
    removed: (rows) =>
      `Hat eine Tabelle mehr als ${count.rows(rows)}, entfernt Power BI die ältesten endgültig, auch solche, zu denen ` +
      'andere gehören.',
    cutBack: (tables) => `${tables}: Es gibt mehr Zeilen, als Power BI aufbewahren wird. Die ersten werden entfernt.`,
  },
  tablesTarget: {
    title: 'Ziel in Power BI',
    datasetName: 'Datasetname',
    giveName: 'Geben Sie dem Dataset einen Namen.',
    isCreated: 'Ein Semantikmodell (Dataset) mit diesen Tabellen wird erstellt.',
  },
  whyNotTables: {
    noneChosen: 'Wählen Sie mindestens eine Tabelle.',
    tooMany: (most) => `Wählen Sie höchstens ${most} Tabellen.`,
    reading: (table) => `${table} wird gelesen …`,
    readingTables: 'Die Tabellen werden gelesen …',
    unread: (table) =>
      `${table} konnte nicht gelesen werden. Gehen Sie zurück und lassen Sie die Tabelle weg, oder lesen Sie erneut.`,
    unreadTable:
      'Eine Tabelle konnte nicht gelesen werden. Gehen Sie zurück und lassen Sie sie weg, oder lesen Sie erneut.',
    sameName: (table) => `Zwei Tabellen heißen „${table}“.`,
    noColumns: (table) => `${table}: Schließen Sie mindestens eine Spalte ein.`,
    noRows: (table) => `${table} hat keine Zeilen. Gehen Sie zurück und lassen Sie die Tabelle weg.`,
    nameless: 'Eine Tabelle ohne Namen',
    looking: 'Beziehungen werden gesucht …',
    noWorkspace: 'Wählen Sie einen Arbeitsbereich.',
    tooManyRows: (table, most) => `${table} hat mehr als ${count.rows(most)}; mehr fasst eine Tabelle nicht.`,
    staleMeasure: (measure, table) => `${measure} nennt die Tabelle „${table}“, die das Dataset nicht hat.`,
  },
  tablesPush: {
    title: (where) => `Wird an ${where} gesendet`,
    creating: 'Das Dataset wird erstellt …',
    stopping: 'Wird angehalten. Auf Zeilen, die unterwegs sind, wird gewartet …',
    rowsSent: 'Gesendete Zeilen',
    rowsOf: (done, rows) => `${numberText(done)} von ${count.rows(rows)}`,
    cancel: 'Abbrechen',
    tables: 'Tabellen',
    outcome: { complete: 'vollständig', 'in-doubt': 'ungewiss', cancelled: 'angehalten' },
    waiting: (rows) => `wartet, ${count.rows(rows)}`,
    hasStopped: (where) => `Die Übertragung an ${where} wurde angehalten`,
    landed: (done, rows) =>
      `${numberText(done)} von ${count.rows(rows)} angekommen. Keine weitere Tabelle wurde begonnen.`,
    stop: 'Übertragung beenden',
    back: 'Zurück',
    signInAndContinue: 'Anmelden und fortsetzen',
    createSecond: 'Ein zweites erstellen',
    tryAgain: 'Erneut versuchen',
    goOn: 'Fortsetzen',
  },
  tablesReceipt: {
    stopped: (whole, tables) => `Angehalten: ${numberText(whole)} von ${count.tables(tables)} vollständig`,
    inDoubt: 'Nicht jede Zeile konnte bestätigt werden',
    sent: (rows, tables) => `${count.rows(rows)} aus ${count.tables(tables)} an Power BI gesendet`,
    arrived: (rows, tables) => `${count.rows(rows)} aus ${count.tables(tables)} in Power BI angekommen`,
    howToComplete:
      'Das Dataset und alle seine Tabellen sind vorhanden, und angekommene Zeilen bleiben. Um eine Tabelle zu ' +
      'vervollständigen, markieren Sie ihre Zeilen, wählen Sie sie unter „Vorhandenes Dataset“ und ersetzen Sie alle ' +
      'Zeilen.',
    empty: (rows) => `leer, ${count.rows(rows)} nicht gesendet`,
    withWarning: (rows) => `${count.rows(rows)}, mit einer Warnung`,
    noRowsPushed: 'Die Tabelle ist vorhanden. Keine ihrer Zeilen wurde gesendet.',
    open: 'In Power BI öffnen',
    done: 'Fertig',
  },

  // ---- links ----

  // ---- explore ----

  // ---- raw request ----
  rawRequest: {
    title: 'Anforderung',
    onceSignedIn: 'Anforderungen können gesendet werden, sobald Sie angemeldet sind.',
    method: 'Methode',
    path: 'Pfad',
    pathHint: 'Unterhalb von /v1.0/myorg. IDs dessen, was unter „Erkunden“ gewählt ist, sind eingesetzt.',
    query: 'Abfrage',
    headers: 'Header',
    headersHint: 'Je Zeile: Name: Wert. Die Anmeldung kommt dazu.',
    onePairALine: 'Je Zeile: Name=Wert',
    readAs: 'Antwort lesen als',
    responseType: { json: 'JSON', text: 'Text', binary: 'Binär, zum Herunterladen' },
    body: 'Inhalt',
    bodyKind: { none: 'Nichts', json: 'JSON', text: 'Text', form: 'Formular mit Feldern und Dateien' },
    formFields: 'Formularfelder',
    files: 'Dateien',
    readingFiles: 'Wird gelesen …',
    sendingFields: 'Zeitlimit, Wiederholungen und Debug',
    sentOnce:
      'Eine Anforderung, die Zeilen hinzufügt, wird nur einmal gesendet: Eine Wiederholung könnte ihre Zeilen doppelt ' +
      'hinzufügen.',
    timeout: 'Zeitlimit eines Versuchs (ms)',
    retries: 'Wiederholungen',
    delay: 'Wartezeit zwischen Versuchen (ms)',
    doubleDelay: 'Wartezeit jedes Mal verdoppeln, ab 1 s',
    retryAllErrors: 'Nach jedem Fehler wiederholen, nicht nur nach 5xx',
    debug: 'Anforderung zeigen, wie sie gesendet wurde (Debug)',
    send: 'Senden',
    sending: 'Wird gesendet …',
    copyAsCurl: 'Als curl kopieren',
    lookFirst: 'Sehen Sie in Power BI nach, was aus der Anforderung geworden ist, bevor Sie sie erneut senden.',
  },
  whyNotRaw: {
    off: 'Ihr Administrator hat direkte Anforderungen ausgeschaltet.',
    readOnly: 'Ihr Administrator erlaubt nur direkte Anforderungen, die lesen: Wählen Sie GET oder HEAD.',
    noSlash: 'Ein Pfad beginnt mit einem Schrägstrich, etwa /groups.',
    noRetries:
      'Eine Anforderung, die Zeilen hinzufügt, wird nicht wiederholt: Zeilen könnten doppelt hinzugefügt werden. Setzen ' +
      'Sie Wiederholungen auf 0.',
    queryLine: (line) => `Die Abfragezeile „${line}“ hat nicht die Form Name=Wert.`,
    headerLine: (line) => `Die Headerzeile „${line}“ hat nicht die Form Name: Wert.`,
    headerTwice: (name) => `Der Header ${name} ist doppelt vorhanden. Behalten Sie eine seiner Zeilen.`,
    wholeNumbers: 'Zeitlimit, Wiederholungen und Wartezeit müssen ganze Zahlen sein.',
    notJson: 'Der Inhalt ist kein JSON. Korrigieren Sie ihn, oder senden Sie ihn als Text.',
    formLine: (line) => `Die Formularzeile „${line}“ hat nicht die Form Name=Wert.`,
    readingFiles: 'Die Dateien werden gelesen.',
  },
  rawAnswer: {
    title: 'Antwort',
    copy: 'Antwort kopieren',
    copied: 'Kopiert',
    selectHere: (label) => `${label}: hier markieren`,
    line: (status, tries, ms) => `Status ${status} · ${count.tries(tries)} · ${numberText(ms)} ms`,
    headers: 'Header der Antwort',
    rounded:
      'Ganze Zahlen mit mehr als 15 Ziffern sind hier gerundet: Lesen Sie die Antwort als Text, um sie genau zu sehen.',
    body: 'Inhalt der Antwort',
    noBody: 'Die Antwort hat keinen Inhalt.',
    cut: (shown, all) =>
      `Die ersten ${numberText(shown)} von ${count.characters(all)} werden gezeigt; „Antwort kopieren“ nimmt alle.`,
    asSent: 'Die Anforderung, wie sie gesendet wurde',
    download: (bytes) => `${count.bytes(bytes)} herunterladen`,
    fileName: 'antwort',
    history: 'In dieser Sitzung gesendet',
    notKept: 'Nichts davon bleibt erhalten, wenn der Aufgabenbereich geschlossen wird.',
  },

  // ---- the ribbon's buttons ----
};
