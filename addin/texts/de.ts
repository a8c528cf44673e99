import { MAX_STRING_LENGTH } from '../../shared/limits.ts';
import { numberText } from './numberText.ts';
import { plural } from './plural.ts';
import type { Texts } from './texts.ts';

const count = {
  rows: (count: number) => plural(count, { one: '# Zeile', other: '# Zeilen' }),
  columns: (count: number) => plural(count, { one: '# Spalte', other: '# Spalten' }),
  cells: (count: number) => plural(count, { one: '# Zelle', other: '# Zellen' }),
  tables: (count: number) => plural(count, { one: '# Tabelle', other: '# Tabellen' }),
  keys: (count: number) => plural(count, { one: '# Schlüssel', other: '# Schlüssel' }),
  findings: (count: number) => plural(count, { one: '# Hinweis', other: '# Hinweise' }),
  moreFindings: (count: number) => plural(count, { one: '# weiterer Hinweis', other: '# weitere Hinweise' }),
  workspaces: (count: number) => plural(count, { one: '# Arbeitsbereich', other: '# Arbeitsbereiche' }),
  hiddenRows: (count: number) => plural(count, { one: '# ausgeblendete Zeile', other: '# ausgeblendete Zeilen' }),
  hiddenColumns: (count: number) => plural(count, { one: '# ausgeblendete Spalte', other: '# ausgeblendete Spalten' }),
  mergedAreas: (count: number) => plural(count, { one: '# verbundener Bereich', other: '# verbundene Bereiche' }),
  totals: (count: number) => plural(count, { one: '# Summe', other: '# Summen' }),
  characters: (count: number) => plural(count, { one: '# Zeichen', other: '# Zeichen' }),
  bytes: (count: number) => plural(count, { one: '# Byte', other: '# Bytes' }),
  tries: (count: number) => plural(count, { one: '# Versuch', other: '# Versuche' }),
  datasets: (count: number) => plural(count, { one: '# Dataset', other: '# Datasets' }),
  links: (count: number) => plural(count, { one: '# Verknüpfung', other: '# Verknüpfungen' }),
};

/** Names in quotation marks. */
const quoted = (names: readonly string[]) => names.map((name) => `„${name}“`).join(', ');

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
  selection: {
    title: 'Auswahl',
    reading: 'Wird gelesen …',
    rowsRead: (read: number, rows: number) => `${numberText(read)} von ${count.rows(rows)}`,
    selectRows: 'Wählen Sie die Zeilen aus, die Sie senden möchten, mit den Spaltennamen darüber.',
    whatAppears:
      'Spalten, Typen und erste Zeilen erscheinen dann hier. Auch ganze Spalten und mehrere Bereiche sind möglich.',
    selectAround: (address) => `Umliegende Zellen auswählen (${address})`,
    selectTable: (table, address) => `Tabelle ${table} auswählen (${address})`,
    hiddenRowsAndColumns: (rows, columns) => `${count.hiddenRows(rows)} und ${count.hiddenColumns(columns)}`,
    leaveOut: (hidden) => `${hidden} auslassen`,
    leftOut: (hidden) => `${hidden} ausgelassen`,
    stillShown: 'Unten steht noch, was Sie vorher ausgewählt haben.',
    edited: 'Zellen wurden bearbeitet.',
    selectAgain: (address) => `${address} wieder auswählen`,
  },
  // They begin the sentences of `unreadable`.
  source: {
    selection: 'Die Auswahl',
    table: (name) => `Die Tabelle „${name}“`,
    named: (name) => `Der Name „${name}“`,
  },
  unreadable: {
    noCells: 'Es sind keine Zellen ausgewählt. Wählen Sie Zellen im Blatt aus, kein Diagramm oder Bild.',
    cellEdit: 'Eine Zelle wird gerade bearbeitet. Drücken Sie im Blatt Eingabe oder Esc und versuchen Sie es erneut.',
    isProtected:
      'Das Blatt ist geschützt, und diese Zellen dürfen nicht ausgewählt werden. Heben Sie den Schutz in Excel auf (Überprüfen > Blattschutz aufheben).',
    gone: 'Das Blatt oder der Bereich ist nicht mehr da. Wählen Sie die Zellen erneut aus.',
    excelFailed: (code) => `Excel konnte das nicht ausführen (${code}). Versuchen Sie es erneut.`,
    changed: 'Die Zellen haben sich beim Lesen geändert. Versuchen Sie es erneut.',
    noValues: (source) => `${source} enthält keine Werte. Wählen Sie Zellen mit Werten aus.`,
    noRows: (source) => `${source} enthält noch keine Zeilen. Füllen Sie die Zeilen unter den Spaltennamen.`,
    oneCell: (source) => `${source} umfasst nur eine Zelle. Wählen Sie Spaltennamen und die Zeilen darunter aus.`,
    allHidden: (source) =>
      `${source} ist ganz ausgeblendet. Blenden Sie die Zellen in Excel ein oder wählen Sie andere aus.`,
    tooManyCells: (source, cells, most) =>
      `${source} umfasst ${count.cells(cells)}; höchstens ${numberText(most)} lassen sich auf einmal lesen. Wählen Sie weniger Zeilen oder Spalten aus.`,
    rowTooLarge: (row) => `Zeile ${row} ist zu groß, um gelesen zu werden. Wählen Sie weniger Spalten aus.`,
    areasDiffer: (one, other) =>
      `Die ausgewählten Bereiche ${one} und ${other} haben verschiedene Spalten. Wählen Sie Bereiche mit denselben Spalten oder nur einen Bereich aus.`,
    areasOverlap: (one, other) =>
      `Die ausgewählten Bereiche ${one} und ${other} haben gemeinsame Zellen, die doppelt gesendet würden. Wählen Sie jede Zelle nur einmal aus.`,
    noSheet: (sheet) => `Das Blatt „${sheet}“ gibt es nicht mehr.`,
    noTable:
      'Die Excel-Tabelle wurde gelöscht oder in einen Bereich umgewandelt. Wählen Sie eine andere Tabelle oder wählen Sie ihre Zellen aus.',
    noName: (name) =>
      `Den Namen „${name}“ gibt es in der Arbeitsmappe nicht mehr. Lassen Sie ihn in Excel auf einen Bereich verweisen (Formeln > Namens-Manager) oder wählen Sie die Zellen aus.`,
    nameOfDeleted: (name) =>
      `Der Name „${name}“ verweist auf gelöschte Zellen. Lassen Sie ihn in Excel auf einen Bereich verweisen (Formeln > Namens-Manager) oder wählen Sie die Zellen aus.`,
    nameOfAreas: (name) =>
      `Der Name „${name}“ verweist auf mehrere Bereiche. Lassen Sie ihn in Excel auf einen Bereich verweisen (Formeln > Namens-Manager) oder wählen Sie die Zellen aus.`,
    nameOfNoCells: (name) =>
      `Der Name „${name}“ verweist auf einen Wert oder eine Formel, nicht auf Zellen. Lassen Sie ihn in Excel auf einen Bereich verweisen (Formeln > Namens-Manager) oder wählen Sie die Zellen aus.`,
  },
  workbook: {
    readOnly:
      'Die Arbeitsmappe ist schreibgeschützt. Speichern Sie eine Kopie und senden Sie von dort, damit eine Verknüpfung bleibt.',
    neverSaved:
      'Die Arbeitsmappe wurde noch nie gespeichert. Speichern Sie sie, bevor Sie senden, damit eine Verknüpfung bleibt.',
  },
  header: {
    label: 'Spaltennamen:',
    inRow: (row) => `in Zeile ${row}`,
    inRows: (upper, lower) => `in den Zeilen ${upper} und ${lower}`,
    none: 'keine',
    asFound: 'wie erkannt',
  },
  preview: {
    label: 'Vorschau',
    columns: 'Spalten',
    firstRows: 'Erste Zeilen',
    firstRowsLabel: 'Erste Zeilen, wie Power BI sie erhält',
    noRows: 'Keine Zeilen zum Anzeigen.',
    blank: 'leer',
    isTrue: 'WAHR',
    isFalse: 'FALSCH',
  },
  previewColumn: {
    include: (letters, name) => `Spalte ${letters}, ${name}, senden`,
    noValues: 'Keine Werte',
    leftOut: 'Ausgelassen',
    typeOf: (name) => `Typ von ${name}`,
    typeFixed: 'Diesen Typ bestimmt die Tabelle in Power BI.',
    moreAbout: (name) => `Mehr zu ${name}`,
    name: 'Name',
    inReports: 'In Berichten',
    category: 'Kategorie',
    noCategory: 'keine',
    hasCategory: (category) => `Kategorie: ${category}.`,
    format: 'Format',
  },
  columnType: {
    Int64: 'Ganze Zahl',
    Double: 'Dezimalzahl',
    Decimal: 'Feste Dezimalzahl',
    Boolean: 'Wahr/Falsch',
    DateTime: 'Datum/Uhrzeit',
    String: 'Text',
  },
  dataCategory: {
    Address: 'Adresse',
    City: 'Stadt',
    Continent: 'Kontinent',
    Country: 'Land/Region',
    County: 'Landkreis',
    Place: 'Ort',
    StateOrProvince: 'Bundesland/Kanton',
    PostalCode: 'Postleitzahl',
    Latitude: 'Breitengrad',
    Longitude: 'Längengrad',
    WebUrl: 'Web-URL',
    ImageUrl: 'Bild-URL',
  },
  summarizeBy: {
    default: 'Berichte summieren nach eigener Regel.',
    none: 'Berichte summieren nicht.',
    sum: 'Berichte bilden die Summe.',
    min: 'Berichte zeigen das Minimum.',
    max: 'Berichte zeigen das Maximum.',
    count: 'Berichte zeigen die Anzahl.',
    average: 'Berichte zeigen den Durchschnitt.',
    distinctCount: 'Berichte zählen verschiedene Werte.',
  },
  finding: {
    list: 'Hinweise',
    showFewer: 'Weniger anzeigen',
    showMore: (more) => `${count.moreFindings(more)} anzeigen`,
    goTo: (cell) => `Zu ${cell}`,
    next: (cell) => `Weiter zu ${cell}`,
    effect: {
      stop: 'Verhindert das Senden:',
      blank: 'Wird leer gesendet:',
      'left-out': 'Ausgelassen:',
      changed: 'Wird geändert gesendet:',
      note: 'Zur Information:',
    },
  },
  handling: {
    blank: 'Leer senden',
    text: 'Als Text senden',
    'leave-out': 'Zeilen auslassen',
    keep: 'Mitsenden',
    repeat: 'Wert in jeder Zeile wiederholen',
    stop: 'Nicht senden',
  },
  handlingOf: {
    'rows-below': 'Was mit allen Zeilen unter den Daten geschieht',
    'blank-row': 'Was mit allen leeren Zeilen geschieht',
    'header-again': 'Was mit allen wiederholten Spaltennamen geschieht',
    'total-row': 'Was mit allen Summenzeilen geschieht',
    'subtotal-row': 'Was mit allen Zwischensummen geschieht',
    'merged-cells': 'Was mit allen verbundenen Zellen geschieht',
    'error-cell': 'Was mit allen Fehlern geschieht',
    placeholder: 'Was mit allen Zeichen für „kein Wert“ geschieht',
    'only-spaces': 'Was mit allen Zellen nur mit Leerzeichen geschieht',
    'ambiguous-text': 'Was mit allen mehrdeutigen Texten geschieht',
    'text-too-long': 'Was mit allen zu langen Texten geschieht',
    'date-out-of-range': 'Was mit allen unmöglichen Datumsangaben geschieht',
    'number-out-of-range': 'Was mit allen zu großen Zahlen geschieht',
    'not-of-type': 'Was mit allen Zellen eines anderen Typs geschieht',
  },
  lost: {
    'error-cell': (cells, outcome) => `${count.cells(cells)} mit einem Excel-Fehler: ${outcome}`,
    placeholder: (cells, outcome) =>
      `${count.cells(cells)} mit einem Zeichen für „kein Wert“, etwa k.A. oder -: ${outcome}`,
    'only-spaces': (cells, outcome) => `${count.cells(cells)} nur mit Leerzeichen: ${outcome}`,
    'text-too-long': (cells, outcome) =>
      `${count.cells(cells)} mit mehr als ${numberText(MAX_STRING_LENGTH)} Zeichen, was Power BI ablehnt: ${outcome}`,
    'date-out-of-range': (cells, outcome) => `${count.cells(cells)} ohne gültiges Datum von 1900 bis 9999: ${outcome}`,
    'number-out-of-range': (cells, outcome) =>
      `${count.cells(cells)} mit einer Zahl, die für den Typ der Spalte zu groß ist: ${outcome}`,
    'ambiguous-text': (cells, outcome) =>
      `${count.cells(cells)} mit einem Text, der zwei Zahlen oder Datumsangaben bedeuten kann, etwa 1.234 oder 01/02/2026: ${outcome}`,
    'not-of-type': (cells, outcome) =>
      `${count.cells(cells)} mit einem Wert, der nicht zum Typ der Spalte passt: ${outcome}`,
  },
  lostOutcome: {
    blank: 'leer gesendet.',
    changed: 'als Text gesendet.',
    'left-out': 'die ganze Zeile wird ausgelassen.',
    stop: 'nichts wird gesendet. Korrigieren Sie die Zellen oder wählen Sie etwas anderes.',
    note: 'unverändert gesendet.',
  },
  cellFinding: {
    chooseOtherType: 'Wählen Sie einen anderen Typ, um die Werte zu behalten.',
    decimalMarkUnknown: 'Aus der Spalte geht nicht hervor, ob Punkt oder Komma die Dezimalstellen trennt.',
    dayOrMonthUnknown: 'Aus der Spalte geht nicht hervor, ob Tag oder Monat vorn steht.',
    'mixed-types': (cells) =>
      `Die Spalte mischt Texte, Zahlen, Datumsangaben oder Wahr/Falsch und wird daher ganz als Text gesendet: ${count.cells(cells)} in Text umgewandelt.`,
    converted: (cells) => `${count.cells(cells)} in den Typ der Spalte umgewandelt.`,
    'to-text': (cells) => `${count.cells(cells)} in Text umgewandelt, weil die Spalte den Typ „Text“ hat.`,
    rounded: (cells) => `${count.cells(cells)} mit mehr Stellen, als der Typ der Spalte fasst: gerundet.`,
    'rounded-time': (cells) =>
      `${count.cells(cells)} mit einer Uhrzeit, die feiner ist als die 1/300 s von Power BI: gerundet.`,
    'repaired-text': (cells) =>
      `${count.cells(cells)} mit einem halben Zeichen, etwa von einem Emoji: durch das Ersatzzeichen dafür ersetzt.`,
    'renamed-column': () => 'Die Spalte heißt anders als im Blatt.',
    'time-only': (cells) =>
      `${count.cells(cells)} mit einer Uhrzeit ohne Tag: mit dem 30.12.1899 gesendet, dem Tag null von Power BI.`,
    duration: (cells) => `${count.cells(cells)} mit einer Zeitdauer: in Tagen gesendet, 36 Stunden sind also 1,5.`,
    'big-integer': (cells) =>
      `${count.cells(cells)} mit einer ganzen Zahl jenseits von ${numberText(Number.MAX_SAFE_INTEGER)}, bei der Excel Stellen verloren hat: Die Spalte wird als Dezimalzahl gesendet.`,
    'long-integer': (cells) =>
      `${count.cells(cells)} mit einer ganzen Zahl von mehr als 15 Stellen: Excel behält 15 und hat aus den übrigen Nullen gemacht.`,
    'number-as-text': (cells) =>
      `${count.cells(cells)} mit einer als Text gespeicherten Zahl: bleibt Text. Wählen Sie einen Zahlentyp, um das zu ändern.`,
    'date-as-text': (cells) =>
      `${count.cells(cells)} mit einem als Text gespeicherten Datum: bleibt Text. Wählen Sie „Datum/Uhrzeit“, um das zu ändern.`,
    'shown-zeros': (cells) =>
      `${count.cells(cells)} mit führenden Nullen, die nur das Zahlenformat zeigt: als Zahlen mit diesem Format gesendet. Wählen Sie „Text“, um die Nullen zu senden.`,
    money: () =>
      'Die Spalte enthält Geldbeträge mit höchstens 4 Dezimalstellen. Wählen Sie „Feste Dezimalzahl“, damit Summen bis zur letzten Stelle stimmen.',
    'rich-value': (cells) =>
      `${count.cells(cells)} mit verknüpftem Datentyp oder Bild: nur der einfache Wert wird gesendet.`,
    'empty-column': () => 'Die Spalte ist leer und wird als Text gesendet.',
  },
  sheetRows: {
    one: (row) => `Zeile ${row}`,
    span: (first, last) => `Zeilen ${first}–${last}`,
    some: (rows, last) => `Zeilen ${rows} und ${last}`,
    many: (rows, more) => `Zeilen ${rows} und ${numberText(more)} weitere`,
  },
  asideRows: {
    'rows-above': (rows, rowCount, outcome) =>
      plural(rowCount, {
        one: `${rows} steht über den Spaltennamen: ${outcome}.`,
        other: `${rows} stehen über den Spaltennamen: ${outcome}.`,
      }),
    'rows-below': (rows, rowCount, outcome) =>
      plural(rowCount, {
        one: `${rows} steht unter den Daten: ${outcome}.`,
        other: `${rows} stehen unter den Daten: ${outcome}.`,
      }),
    'blank-row': (rows, rowCount, outcome) =>
      plural(rowCount, { one: `${rows} ist leer: ${outcome}.`, other: `${rows} sind leer: ${outcome}.` }),
    'header-again': (rows, rowCount, outcome) =>
      plural(rowCount, {
        one: `${rows} wiederholt die Spaltennamen: ${outcome}.`,
        other: `${rows} wiederholen die Spaltennamen: ${outcome}.`,
      }),
    'subtotal-row': (rows, rowCount, outcome) =>
      plural(rowCount, {
        one: `${rows} enthält eine Zwischensumme: ${outcome}.`,
        other: `${rows} enthalten Zwischensummen: ${outcome}.`,
      }),
    'total-row': (rows, rowCount, outcome) =>
      plural(rowCount, { one: `${rows} enthält Summen: ${outcome}.`, other: `${rows} enthalten Summen: ${outcome}.` }),
  },
  asideOutcome: {
    leftOut: 'ausgelassen',
    kept: () => 'wie die anderen gesendet',
    stop: 'nichts wird gesendet',
    countedTwice: 'Berichte würden ihre Beträge doppelt zählen.',
  },
  asideColumns: {
    'blank-column': (letters, columns) =>
      plural(columns, {
        one: `Spalte ${letters} ist leer und hat keinen Namen: ausgelassen.`,
        other: `# Spalten (${letters}) sind leer und haben keinen Namen: ausgelassen.`,
      }),
    'apart-column': (letters, columns) =>
      plural(columns, {
        one: `Spalte ${letters} steht abseits und hat keinen Namen in der Überschriftenzeile: ausgelassen. Um sie zu senden, wählen Sie sie allein aus.`,
        other: `# Spalten (${letters}) stehen abseits und haben keine Namen in der Überschriftenzeile: ausgelassen. Um sie zu senden, wählen Sie sie allein aus.`,
      }),
  },
  mergedCells: {
    blank: (areas) =>
      `${count.mergedAreas(areas)}: nur die erste Zelle hat den Wert, die anderen werden leer gesendet.`,
    stop: (areas) => `${count.mergedAreas(areas)}: nichts wird gesendet.`,
    repeated: (areas) => `${count.mergedAreas(areas)}: der Wert wird in jeder Zeile wiederholt.`,
    repeatedInFirstColumn: (areas) =>
      `${count.mergedAreas(areas)}: der Wert wird in jeder Zeile der ersten Spalte wiederholt, die anderen Spalten werden leer gesendet.`,
    notRepeated: (areas) =>
      `${count.mergedAreas(areas)} in einer einzigen Zeile oder mit einem Wert, der nicht gesendet wird: nicht wiederholt, die Zellen ohne Wert werden leer gesendet.`,
  },
  columnName: {
    joined: (upper, lower) => `Die Zeilen ${upper} und ${lower} enthalten die Spaltennamen: zusammengesetzt.`,
    none: (name) => `Die Spalte hat keinen Namen; sie heißt „${name}“.`,
    cleaned: (name) =>
      `Zeilenumbrüche, Leerzeichen oder nicht druckbare Zeichen wurden aus dem Namen entfernt; er lautet „${name}“.`,
    reserved: (given, name) => `Der Name „${given}“ ist reserviert; die Spalte heißt „${name}“.`,
    taken: (given, name) => `Eine andere Spalte heißt auch „${given}“; diese heißt „${name}“.`,
  },
  pushColumns: {
    addDay: (column) => `Spalte „${column}“ mit dem Tag anfügen`,
    fillDay: (column) => `„${column}“ mit dem Tag füllen`,
    period: 'Zeitraum der Zeilen',
    noPeriod: 'Keiner',
    otherPeriod: 'Anderer Text …',
    periodAsText: 'Zeitraum als Text',
    typePeriod: 'Geben Sie den Zeitraum ein.',
  },
  period: {
    'this-month': 'dieser Monat',
    'last-month': 'letzter Monat',
    'this-quarter': 'dieses Quartal',
    'last-quarter': 'letztes Quartal',
  },
  whyNotPush: {
    signIn: 'Melden Sie sich an, um zu senden.',
    reading: 'Auswahl wird gelesen …',
    nothingSelected: 'Wählen Sie Zellen zum Senden aus.',
    edited: 'Zellen wurden bearbeitet. Wählen Sie die Zeilen erneut aus.',
    noColumns: 'Wählen Sie mindestens eine Spalte.',
    noRows: 'Wählen Sie mindestens eine Zeile unter den Spaltennamen aus.',
    allLeftOut: 'Alle Zeilen werden wegen ihrer Hinweise ausgelassen.',
    workspace: 'Wählen Sie einen Arbeitsbereich.',
    dataset: 'Wählen Sie ein Dataset.',
    table: 'Wählen Sie eine Tabelle.',
    datasetName: 'Geben Sie dem Dataset einen Namen.',
    tableName: 'Geben Sie der Tabelle einen Namen, den Power BI annimmt.',
    unknownColumns: (columns) => `Lassen Sie ${count.columns(columns)} aus, die es in der Tabelle nicht gibt.`,
    period: 'Geben Sie den Zeitraum der Zeilen ein oder wählen Sie keinen.',
    refused: (why) => `Power BI würde diese Tabelle ablehnen: ${why}`,
  },
  batch: {
    nth: (n) => `Paket ${numberText(n)}`,
    saidToBeThere: (by, at, rows) =>
      `${by} hat am ${at} nachgesehen und bestätigt, dass die Zeilen von ${rows} angekommen sind.`,
  },

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
  linkList: {
    label: 'Verknüpfungen',
    signIn: 'Melden Sie sich an, um zu sehen, wie es um die Verknüpfungen steht.',
    notKept: (why) => `Neue Verknüpfungen lassen sich hier nicht behalten. ${why}`,
    none:
      'Diese Arbeitsmappe hat noch keine Verknüpfungen. Senden Sie eine Auswahl mit „Zum späteren Aktualisieren verknüpfen“; im ' +
      'nächsten Monat sendet ein Klick hier dieselben Zellen noch einmal, in dieselbe Tabelle, mit denselben ' +
      'Einstellungen.',
    refreshAll: 'Alle aktualisieren',
    saved: 'Verknüpfungen werden mit der Arbeitsmappe gespeichert.',
    newer:
      'Eine Verknüpfung stammt aus einer neueren Version von Rangecast. Schließen Sie den Bereich und öffnen Sie ihn ' +
      'wieder, um diese Version zu erhalten.',
    unreadable:
      'Eine Verknüpfung ist nicht lesbar. Sie bleibt in der Arbeitsmappe; senden Sie ihre Zellen noch einmal, um eine ' +
      'neue zu behalten.',
  },
  link: {
    looking: 'Wird geprüft …',
    lastPush: (rows, at, by) => `Letzte Übertragung: ${count.rows(rows)} am ${at} von ${by}.`,
    madeBy: (by) => `Erstellt von ${by}.`,
    copied: (by, workbook) => `Erstellt von ${by} in ${workbook}; diese Arbeitsmappe scheint eine Kopie davon zu sein.`,
    does: {
      replace: 'Beim Aktualisieren werden alle Zeilen der Tabelle ersetzt.',
      append: 'Beim Aktualisieren werden der Tabelle Zeilen angefügt.',
    },
    wholeColumns: 'Zeilen unter der letzten gehören nur dazu, wenn ganze Spalten ausgewählt waren.',
    refresh: 'Aktualisieren',
    showCells: 'Zellen zeigen',
    remove: 'Entfernen',
  },
  linkRemoval: {
    question: 'Verknüpfung entfernen?',
    text: 'Verknüpfung entfernen? Zellen und Zeilen bleiben, wie sie sind.',
    keep: 'Behalten',
    go: 'Verknüpfung entfernen',
  },
  linkState: {
    current: 'Aktuell',
    nothingToAdd: 'Aktuell: nichts anzufügen',
    changed: 'Seither geändert',
    tableChanged: 'Tabelle geändert',
    sourceGone: 'Quelle fehlt',
    targetGone: 'Ziel fehlt',
    inDoubt: 'Ungewiss',
    differs: 'Spalten weichen ab',
    stopped: 'Zellen zu korrigieren',
    rowsHidden: 'Ausgeblendete Zeilen',
    noRows: 'Keine Zeilen',
    bothReplace: 'Zwei Verknüpfungen ersetzen diese Tabelle',
    unknown: 'Nicht bekannt',
  },
  linkNote: {
    nothingToAdd: 'Aktualisieren Sie diese Verknüpfung einzeln, um dieselben Zeilen noch einmal anzufügen.',
    now: (rows) => `Jetzt ${count.rows(rows)}.`,
    without: (hidden) => `Ohne ${hidden}.`,
    tableHolds: (rows, pushed) =>
      `Die Tabelle enthält ${count.rows(rows)}, nicht die ${numberText(pushed)} der letzten Übertragung.`,
    loss: (parts) => `Von Zellen, Zeilen und Spalten: ${parts}.`,
    blanks: (count) => plural(count, { one: '# wird leer übertragen', other: '# werden leer übertragen' }),
    changed: (count) => plural(count, { one: '# wird geändert übertragen', other: '# werden geändert übertragen' }),
    leftOut: (count) => plural(count, { one: '# wird ausgelassen', other: '# werden ausgelassen' }),
    targetGone:
      'Entfernen Sie die Verknüpfung, oder senden Sie die Zellen in eine andere Tabelle, um eine neue zu behalten.',
    inDoubt:
      'Nach der letzten Übertragung ist nicht erwiesen, dass jede Zeile genau einmal in der Tabelle steht. Wählen Sie ' +
      'die Tabelle im Formular, und sehen Sie sich ihre früheren Übertragungen an; senden Sie die Zellen dann noch ' +
      'einmal über das Formular, mit „Alle Zeilen ersetzen“, falls Zeilen fehlen oder doppelt sind.',
    differs:
      'Stellen Sie die Spalten wieder her, oder senden Sie die Zellen noch einmal über das Formular, wo Sie ' +
      'entscheiden, was übertragen wird.',
    cellsLack: (columns) => `In den Zellen fehlt jetzt: ${quoted(columns)}.`,
    tableLacks: (columns) => `In der Tabelle fehlt: ${quoted(columns)}.`,
    newInCells: (columns) => `Neu in den Zellen: ${quoted(columns)}.`,
    rowsHidden: (rows) =>
      `${plural(rows, { one: '# ausgeblendete Zeile würde', other: '# ausgeblendete Zeilen würden' })} nicht ` +
      'übertragen. Bei der letzten Übertragung war keine ausgeblendet. Blenden Sie die Zeilen ein, oder senden Sie ' +
      'noch einmal über das Formular.',
    noRows: 'Füllen Sie die Zeilen unter den Namen aus.',
    bothReplace: (other) =>
      `„${other}“ ersetzt ebenfalls alle Zeilen dieser Tabelle, sodass nur eine von beiden darin stehen kann. ` +
      'Aktualisieren Sie einzeln die Verknüpfung, deren Zeilen die Tabelle enthalten soll, und entfernen Sie die andere.',
  },
  askRefresh: {
    addAgain: 'Dieselben Zeilen noch einmal anfügen?',
    addAgainText: (rows, where) =>
      'Die Zellen sind wie bei der letzten Übertragung. ' +
      `${plural(rows, { one: 'Steht ihre # Zeile', other: 'Stehen ihre # Zeilen' })} noch in ${where}, ` +
      `${plural(rows, { one: 'wäre sie', other: 'wären sie' })} dann doppelt. ` +
      'Angefügte Zeilen lassen sich nicht einzeln zurücknehmen.',
    doNotAdd: 'Nicht anfügen',
    add: (rows) => `${count.rows(rows)} noch einmal anfügen`,
    deleteRows: (tables) => `Zeilen in ${count.tables(tables)} löschen?`,
    replaces: (where, held, next) =>
      `Löscht ${held === undefined ? 'alle Zeilen' : plural(held, { one: 'die # Zeile', other: 'alle # Zeilen' })} von ` +
      `${where}${next === undefined ? '' : ` und überträgt dann ${count.rows(next)}`}.`,
    deleted:
      'Gelöschte Zeilen lassen sich nicht wiederherstellen. Eine Verknüpfung, die sich nicht aktualisieren lässt, ' +
      'bleibt, wie sie ist.',
    keepRows: 'Zeilen behalten',
    refresh: (links) => `${count.links(links)} aktualisieren`,
  },
  refreshed: {
    nth: (where, n, of) => `${where} (Verknüpfung ${numberText(n)} von ${numberText(of)})`,
    title: (done, of) => `${numberText(done)} von ${count.links(of)} aktualisiert`,
    label: 'Aktualisierte Verknüpfungen',
    byItself: 'Aktualisieren Sie diese Verknüpfung einzeln, um zu sehen, was sich tun lässt.',
    givenUp: 'Nicht aktualisiert: Sie haben vorher abgebrochen.',
    not: (why) => `Nicht aktualisiert: ${why}`,
    notSaved: (why) =>
      `Die Verknüpfung ließ sich nicht in der Arbeitsmappe speichern und zeigt noch die Übertragung davor. ${why} ` +
      'Sehen Sie sich im Formular die früheren Übertragungen der Tabelle an, bevor Sie noch einmal aktualisieren.',
    back: 'Zu den Verknüpfungen',
  },
  keepLink: {
    choice: 'Zum späteren Aktualisieren verknüpfen',
    kept: {
      replace:
        'Als Verknüpfung in dieser Arbeitsmappe behalten: Beim Aktualisieren werden alle Zeilen ersetzt. Speichern ' +
        'Sie die Arbeitsmappe, damit sie bleibt.',
      append:
        'Als Verknüpfung in dieser Arbeitsmappe behalten: Beim Aktualisieren werden ihre Zeilen angefügt. Speichern ' +
        'Sie die Arbeitsmappe, damit sie bleibt.',
    },
    not: (why) => `Nicht als Verknüpfung behalten. ${why}`,
    severalAreas:
      'Mehrere Bereiche lassen sich nicht als eine Verknüpfung behalten. Bringen Sie die Zeilen dafür in einen ' +
      'Bereich oder eine Tabelle.',
  },

  // ---- explore ----
  explore: {
    signIn: 'Ihre Arbeitsbereiche erscheinen hier, sobald Sie angemeldet sind.',
    loading: 'Wird geladen …',
  },
  datasetList: {
    title: 'Datasets',
    reload: 'Neu laden',
    search: 'Datasets suchen',
    soFar: (datasets) => `Wird geladen … bisher ${count.datasets(datasets)}`,
    none: (workspace) =>
      `${workspace} hat noch kein Dataset. Wählen Sie Zellen aus und dann „Senden“: Beim Senden in ein neues Dataset ` +
      'wird eines erstellt.',
    noMatch: 'Kein Dataset hat dies im Namen.',
    found: (found, all) => `${numberText(found)} von ${count.datasets(all)}`,
    more: (left) => `Weitere anzeigen (noch ${numberText(left)})`,
    takesRows: 'nimmt Zeilen an',
  },
  dataset: {
    back: (workspace) => `Alle Datasets von ${workspace}`,
    open: 'In Power BI öffnen',
    kind: 'Art',
    pushable: 'Nimmt gesendete Zeilen an; muss nicht aktualisiert werden',
    notPushable: 'Importiert oder verbunden: nimmt keine Zeilen an, und Power BI listet seine Tabellen nicht auf',
    owner: 'Besitzer',
    created: 'Erstellt',
    id: 'ID',
    delete: 'Löschen',
  },
  tableList: {
    title: 'Tabellen',
    loading: 'Tabellen werden geladen …',
  },
  tableFacts: {
    counting: 'Zeilen werden gezählt …',
    columnsOf: (table) => `Spalten von ${table}`,
    noColumns:
      'Die Spalten sind nicht bekannt: Power BI listet nur Namen von Tabellen auf, und keine Zeile ließ sich abfragen, ' +
      'um sie zu erfahren.',
    noTypes:
      'Die Typen sind nicht bekannt: Die Tabelle wurde nicht hier erstellt, und eine Abfrage nennt nur die Namen ' +
      'ihrer Spalten.',
    rows: 'Zeilen',
    rowsUnknown: 'Nicht bekannt: Power BI ließ sich nicht abfragen',
    lastChange: 'Letzte Änderung',
    noChange: 'Keine von hier',
    verified: 'Übertragungen werden geprüft',
    verifiedBy: {
      mark: 'Anhand der verborgenen Marke jeder Zeile',
      'row-count': 'Durch Zählen der Zeilen der Tabelle',
      none: 'Nicht möglich: Sie dürfen dieses Dataset nicht abfragen',
    },
    keeps: 'Behält',
    keepsNewest: (rows) => `Die neuesten ${count.rows(rows)}`,
    keepsAll: 'Alle Zeilen',
    left: 'In dieser Stunde noch frei',
  },
  reportList: {
    title: 'Berichte dieses Arbeitsbereichs',
    label: 'Berichte',
    onThis: 'auf diesem Dataset',
    none: 'Noch kein Bericht. Öffnen Sie das Dataset in Power BI, und wählen Sie „Bericht erstellen“.',
  },
  refreshList: {
    title: 'Aktualisierungen',
    now: 'Jetzt aktualisieren',
    none: 'Noch nicht aktualisiert.',
    unknown: 'Nicht bekannt',
    words: {
      Unknown: 'Läuft',
      Completed: 'Abgeschlossen',
      Failed: 'Fehlgeschlagen',
      Cancelled: 'Abgebrochen',
      Disabled: 'Deaktiviert',
      OnDemand: 'bei Bedarf',
      Scheduled: 'geplant',
      ViaApi: 'über die API',
    },
  },
  deletion: {
    counting: 'Verluste werden gezählt …',
    type: (name) => `Zur Bestätigung „${name}“ eingeben`,
    keep: 'Behalten',
    deleting: 'Wird gelöscht …',
    askRows: 'Alle Zeilen löschen …',
    rowsOf: (table) => `Zeilen von ${table} löschen?`,
    rowsText: (rows) =>
      (rows === undefined
        ? 'Alle Zeilen der Tabelle werden'
        : plural(rows, { one: 'Die # Zeile der Tabelle wird', other: 'Alle # Zeilen der Tabelle werden' })) +
      ' gelöscht, auch die anderer Personen, und die Berichte darauf zeigen nichts mehr. Die Tabelle und ihre Spalten ' +
      'bleiben. Gelöschte Zeilen lassen sich nicht wiederherstellen.',
    rows: 'Alle Zeilen löschen',
    askDataset: 'Dataset löschen …',
    datasetNamed: (dataset) => `${dataset} löschen?`,
    dataset: 'Dataset löschen',
    lossUnknown: 'Seine Tabellen und Zeilen werden gelöscht; Power BI sagt nicht, wie viele.',
    loss: (tables, rows) =>
      `${count.tables(tables)} mit ${rows === undefined ? 'allen Zeilen' : count.rows(rows)} ` +
      `${plural(tables, { one: 'wird', other: 'werden' })} gelöscht.`,
    noReports:
      'Kein Bericht dieses Arbeitsbereichs zeigt es; Berichte anderer Arbeitsbereiche gingen ebenfalls verloren.',
    reports: (reports, named, more) =>
      `${plural(reports, { one: '# Bericht darauf wird', other: '# Berichte darauf werden' })} ebenfalls gelöscht: ` +
      `${named}${more === 0 ? '' : ` und ${plural(more, { one: '# weiterer', other: '# weitere' })}`}.`,
    noUndo: 'Das lässt sich nicht rückgängig machen.',
  },

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
