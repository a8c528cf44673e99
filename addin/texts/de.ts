import {
  MAX_COLUMNS_PER_TABLE,
  MAX_RELATIONSHIPS_PER_DATASET,
  MAX_STRING_LENGTH,
  MAX_TABLE_NAME_LENGTH,
  MAX_TABLES_PER_DATASET,
} from '../../shared/limits.ts';
import { MARK_COLUMN } from '../../shared/table/mark.ts';
import { durationText } from './durationText.ts';
import { numberText } from './numberText.ts';
import { plural, pluralForm } from './plural.ts';
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
  characters: (count: number) => plural(count, { one: '# Zeichen', other: '# Zeichen' }),
  bytes: (count: number) => plural(count, { one: '# Byte', other: '# Bytes' }),
  tries: (count: number) => plural(count, { one: '# Versuch', other: '# Versuche' }),
  datasets: (count: number) => plural(count, { one: '# Dataset', other: '# Datasets' }),
  links: (count: number) => plural(count, { one: '# Verknüpfung', other: '# Verknüpfungen' }),
};

/** Names in quotation marks. */
const quoted = (names: readonly string[]) => names.map((name) => `„${name}“`).join(', ');

/** What an hour takes and what of it is used. */
const usedOfHour = ({ rowsPerHour, rowsUsed }: { readonly rowsPerHour: number; readonly rowsUsed: number }) => {
  const limit = `Power BI nimmt ${count.rows(rowsPerHour)} pro Stunde an`;
  return rowsUsed === 0
    ? limit
    : `${limit}. ${plural(rowsUsed, { one: '# ist aufgebraucht', other: '# sind aufgebraucht' })}`;
};

/** What a table's name needs, as a part of a sentence. */
const tableNameRule = `1 bis ${MAX_TABLE_NAME_LENGTH} Zeichen, keines davon ! " $ % & ' ( ) * + , . / : ; < = > ? [ \\ ] { | } und kein Gravis`;

const columnType = {
  Int64: 'Ganze Zahl',
  Double: 'Dezimalzahl',
  Decimal: 'Feste Dezimalzahl',
  Boolean: 'Wahr/Falsch',
  DateTime: 'Datum/Uhrzeit',
  String: 'Text',
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
      text: 'Es wurde nichts gesendet. Versuchen Sie es erneut, wenn Sie so weit sind.',
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
    'click-needed': {
      title: 'Sie sind nicht angemeldet',
      text: 'Melden Sie sich mit Ihrem Geschäfts-, Schul- oder Unikonto an, um an Power BI zu senden.',
    },
    'account-fixed': {
      title: 'Office bestimmt das Konto',
      text: 'Melden Sie sich mit dem anderen Konto bei Office an und öffnen Sie den Aufgabenbereich erneut.',
    },
    'needs-admin': {
      title: 'Ein Administrator muss Rangecast zulassen',
      text: 'Senden Sie Ihrem Administrator den Link unten. Damit darf Rangecast Power BI für Personen Ihrer Organisation verwenden.',
    },
    'refused-by-entra': {
      title: 'Microsoft Entra hat die Anmeldung abgelehnt',
      text: 'Senden Sie die Details an Ihren Administrator, der den Grund im Anmeldeprotokoll findet.',
    },
    'window-blocked': {
      title: 'Ihr Browser hat das Anmeldefenster blockiert',
      text: 'Erlauben Sie dieser Seite, Fenster zu öffnen, und versuchen Sie es dann erneut.',
    },
    'window-open': {
      title: 'Ein Anmeldefenster ist schon offen',
      text: 'Beenden Sie die Anmeldung dort, oder schließen Sie das Fenster und versuchen Sie es dann erneut.',
    },
    offline: {
      title: 'Sie sind offline',
      text: 'Rangecast versucht es von selbst erneut, sobald wieder eine Verbindung besteht.',
    },
  },
  signInPage: {
    failed:
      'Die Anmeldung ist fehlgeschlagen: Rangecast hat seinen Dienst nicht erreicht. Schließen Sie dieses Fenster und versuchen Sie es erneut.',
    consented:
      'Rangecast darf jetzt Power BI für Personen Ihrer Organisation verwenden. Sie können dieses Fenster schließen.',
    notConsented: 'Es wurde nichts zugelassen. Sie können dieses Fenster schließen.',
  },
  signInHelp: {
    allow: 'Zustimmen',
    otherAccount: 'Anderes Konto verwenden',
    adminPage: 'Seite für Ihren Administrator',
    copyLink: 'Link kopieren',
    notCopied: 'Office lässt das nicht zu. Öffnen Sie die Seite und kopieren Sie ihre Adresse.',
  },
  connectionStep: {
    service: 'Dienst von Rangecast erreicht',
    signIn: 'Angemeldet',
    token: 'Anmeldung vom Dienst akzeptiert',
    exchange: 'Verwendung von Power BI erlaubt',
    powerBi: 'Power BI gefragt',
  },
  signInBy: {
    office: 'Angemeldet durch Office',
    naa: 'Angemeldet durch den Broker von Office',
    dialog: 'Angemeldet per Dialog',
  },
  connectionState: { ok: 'OK', failed: 'Problem', open: 'Nicht versucht' },
  pane: {
    loading: 'Wird geladen …',
    name: 'Rangecast',
    nameWhile: (doing) => `${doing} – Rangecast`,
    views: 'Ansichten',
    more: 'Mehr',
  },
  tab: {
    push: 'Senden',
    pushing: 'Sendet …',
    pushed: (percent) => `Sendet ${numberText(percent)} %`,
    stopped: 'Gestoppt',
    ended: 'Beendet',
    links: 'Verknüpfungen',
    explore: 'Erkunden',
  },
  view: {
    push: 'Auswahl an Power BI senden',
    links: 'Verknüpfungen dieser Arbeitsmappe',
    explore: 'Power BI erkunden',
    raw: 'Direkte Anforderung',
    connection: 'Verbindung prüfen',
  },
  connection: {
    asking: 'Rangecast und Power BI werden gefragt …',
    answers: 'Rangecast kennt Sie, und Power BI antwortet.',
    checkAgain: 'Erneut prüfen',
    userId: 'Benutzer-ID',
    tenantId: 'Mandanten-ID',
    workspaces: 'Arbeitsbereiche',
    allWorkspaces: 'Alle, die Sie sehen dürfen',
    allowed: 'Erlaubt',
    notAllowed: 'Nicht erlaubt',
    rawRequests: 'Direkte Anforderungen',
    rawPolicy: { off: 'Keine', read: 'Nur lesende', all: 'Alle' },
    quota: 'Kontingent',
    perHour: (rows) => `${count.rows(rows)} pro Stunde in ein Dataset`,
  },
  details: {
    show: 'Details',
    hide: 'Details ausblenden',
    forSupport: 'Details für den Support',
    copy: 'Details kopieren',
    copied: 'Kopiert.',
    notCopied: 'Office lässt das nicht zu. Markieren Sie den Text und kopieren Sie ihn.',
  },
  failure: {
    unreachable: {
      title: 'Keine Verbindung zu Rangecast',
      text: 'Rangecast konnte seinen Dienst nicht erreichen. Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es dann erneut.',
      otherAnswered: (status) =>
        `Statt des Dienstes von Rangecast hat etwas anderes geantwortet (Status ${status}): Vielleicht startet er gerade, oder ` +
        'ein Proxy steht dazwischen. Versuchen Sie es in einer Minute erneut; bleibt es so, geben Sie Ihrem Administrator die Details.',
    },
    stoppedHere: {
      cancelling: {
        title: 'Hier abgebrochen, im Dienst noch nicht',
        text: 'Von hier wird nichts mehr gesendet. Bis die Übertragung auch im Dienst abgebrochen ist, hält sie die Tabelle besetzt: für andere noch einige Minuten, für Sie, bis Sie sie abbrechen oder fortsetzen, jetzt oder später.',
      },
      counting: {
        title: 'Die Zeilen sind gesendet, aber noch nicht gezählt',
        text: 'Sie haben nicht auf die Zählung in Power BI gewartet. Bis sie nachgeholt ist, bleibt die Übertragung unvollendet und hält die Tabelle besetzt: für andere noch einige Minuten, für Sie, bis Sie sie prüfen lassen, jetzt oder später.',
      },
      notTold: 'Der Dienst war nicht zu erreichen.',
      whenOnline: 'Sobald Sie wieder online sind, wird sie von selbst auch dort abgebrochen.',
    },
    unexpected: {
      title: 'In diesem Aufgabenbereich ist etwas schiefgegangen',
      text: 'Schließen Sie den Aufgabenbereich und öffnen Sie ihn erneut.',
    },
    selection: 'Diese Auswahl kann nicht gesendet werden',
  },
  problemFact: {
    place: (place) => `${place}:`,
    sentOtherwise: 'wurde mit anderen Werten gesendet',
    notLanded: 'ist nicht angekommen',
    more: (rest) => `und ${numberText(rest)} weitere`,
    otherPush: (by, workbook, since) => `${by}, aus ${workbook}, seit ${since}`,
    pushed: (at) => `Gesendet am ${at}`,
    landed: (rows) => `Schon angekommen: ${count.rows(rows)}`,
    powerBi: 'Power BI meldet:',
  },
  problem: {
    // what was sent
    bad_json: {
      title: 'Der Dienst konnte die Anforderung nicht lesen',
      text: 'Schließen Sie den Aufgabenbereich und öffnen Sie ihn erneut. Wenn es dabei bleibt, senden Sie die Details an Ihren Administrator.',
    },
    invalid_request: {
      title: 'Der Dienst hat die Anforderung abgelehnt',
      text: 'Schließen Sie den Aufgabenbereich und öffnen Sie ihn erneut. Wenn es dabei bleibt, senden Sie die Details an Ihren Administrator.',
    },
    invalid_table: {
      title: 'Power BI würde diese Tabelle ablehnen',
      text: 'Ändern Sie die unten genannten Namen oder Typen und senden Sie dann erneut.',
    },
    invalid_rows: {
      title: 'Power BI würde einige Zellen ablehnen',
      text: 'Berichtigen Sie die unten genannten Zellen in Ihrem Blatt und senden Sie dann erneut.',
    },
    body_too_large: {
      title: 'Die Zeilen sind zu groß zum Senden',
      text: 'Lassen Sie Spalten mit langen Texten aus oder wählen Sie weniger Zeilen aus und senden Sie dann erneut.',
    },
    unsupported_media_type: {
      title: 'Der Dienst hat die Anforderung abgelehnt',
      text: 'Schließen Sie den Aufgabenbereich und öffnen Sie ihn erneut. Wenn es dabei bleibt, senden Sie die Details an Ihren Administrator.',
    },
    refused_by_power_bi: {
      title: 'Power BI hat die Anforderung abgelehnt',
      text: 'Lesen Sie unten, was Power BI meldet, ändern Sie es und versuchen Sie es erneut.',
    },
    unknown_route: {
      title: 'Add-In und Dienst passen nicht zusammen',
      text: 'Der Dienst hat eine andere Version als dieser Aufgabenbereich. Schließen Sie den Aufgabenbereich und öffnen Sie ihn erneut.',
    },
    method_not_allowed: {
      title: 'Add-In und Dienst passen nicht zusammen',
      text: 'Der Dienst hat eine andere Version als dieser Aufgabenbereich. Schließen Sie den Aufgabenbereich und öffnen Sie ihn erneut.',
    },
    // who sent it
    not_signed_in: {
      title: 'Sie sind nicht angemeldet',
      text: 'Melden Sie sich mit Ihrem Geschäfts-, Schul- oder Unikonto an.',
    },
    invalid_token: {
      title: 'Ihre Anmeldung wurde nicht angenommen',
      text: 'Melden Sie sich erneut an. Wenn es dabei bleibt, senden Sie die Details an Ihren Administrator.',
    },
    sign_in_again: {
      title: 'Ihre Anmeldung ist abgelaufen',
      text: 'Melden Sie sich erneut an, um fortzufahren.',
    },
    claims_challenge: {
      title: 'Ihre Organisation verlangt einen weiteren Schritt',
      text: 'Melden Sie sich erneut an und führen Sie den Schritt aus, den Ihre Organisation verlangt.',
    },
    scope_missing: {
      title: 'Rangecast darf nicht in Ihrem Namen handeln',
      text: 'Bitten Sie Ihren Administrator, der Berechtigung access_as_user zuzustimmen.',
    },
    app_only_token: {
      title: 'Eine Person muss sich anmelden',
      text: 'Melden Sie sich mit Ihrem eigenen Geschäfts-, Schul- oder Unikonto an.',
    },
    tenant_not_allowed: {
      title: 'Ihre Organisation steht nicht auf der Liste',
      text: 'Bitten Sie den Betreiber dieses Rangecast, Ihre Organisation zuzulassen, oder melden Sie sich mit einem anderen Konto an.',
    },
    consent_required: {
      title: 'Rangecast braucht eine Zustimmung für Power BI',
      text: 'Stimmen Sie zu, wenn Ihre Organisation es erlaubt. Senden Sie sonst Ihrem Administrator den Link unten.',
    },
    blocked_by_policy: {
      title: 'Ihre Organisation hat diese Anmeldung blockiert',
      text: 'Eine Richtlinie Ihrer Organisation erlaubt sie von diesem Gerät oder Ort aus nicht. Fragen Sie Ihren Administrator.',
    },
    not_assigned: {
      title: 'Sie sind Rangecast nicht zugewiesen',
      text: 'Bitten Sie Ihren Administrator, Ihnen Rangecast zuzuweisen.',
    },
    no_power_bi: {
      title: 'Sie haben noch kein Power BI',
      text: 'Registrieren Sie sich mit demselben Konto auf app.powerbi.com oder bitten Sie Ihren Administrator um eine Lizenz.',
    },
    not_permitted: {
      title: 'Power BI erlaubt das nicht',
      text: 'Bitten Sie einen Besitzer des Arbeitsbereichs um die Rolle „Mitwirkender“ oder wählen Sie einen anderen Arbeitsbereich.',
    },
    policy_denied: {
      title: 'Ihr Administrator erlaubt dieses Ziel nicht',
      text: 'Wählen Sie einen erlaubten Arbeitsbereich oder fragen Sie Ihren Administrator.',
    },
    // what it was about
    dataset_not_found: {
      title: 'Das Dataset gibt es nicht mehr',
      text: 'Wählen Sie ein anderes Dataset oder erstellen Sie ein neues.',
    },
    table_not_found: {
      title: 'Die Tabelle gibt es nicht mehr',
      text: 'Wählen Sie eine andere Tabelle oder erstellen Sie ein neues Dataset.',
    },
    not_a_push_dataset: {
      title: 'An dieses Dataset können keine Zeilen gesendet werden',
      text: 'Nur Push-Datasets nehmen Zeilen an. Wählen Sie ein anderes oder erstellen Sie ein neues Dataset.',
    },
    group_not_found: {
      title: 'Den Arbeitsbereich gibt es nicht mehr',
      text: 'Er wurde gelöscht, oder Sie haben keinen Zugriff mehr. Wählen Sie einen anderen Arbeitsbereich.',
    },
    push_not_found: {
      title: 'Diese Übertragung ist nicht bekannt',
      text: 'Sehen Sie in Power BI in der Tabelle nach, bevor Sie erneut senden, damit keine Zeile doppelt ankommt.',
    },
    dataset_name_taken: {
      title: 'Ein Dataset mit diesem Namen gibt es schon',
      text: 'Senden Sie an das vorhandene Dataset, wählen Sie einen anderen Namen oder erstellen Sie ein zweites mit demselben Namen.',
    },
    confirmation_required: {
      title: 'Das dauert länger als eine Stunde',
      text:
        'So viele Zeilen nimmt Power BI in einer Stunde nicht an. Die alten Zeilen werden zuerst gelöscht, und die Tabelle ist erst ' +
        'wieder vollständig, wenn die letzte neue da ist. Starten Sie, wenn Sie das wollen, oder brechen Sie ab und wählen Sie weniger Zeilen aus.',
    },
    creation_in_doubt: {
      title: 'Power BI hat nicht gesagt, ob das Dataset erstellt wurde',
      text: 'Warten Sie eine Minute und öffnen Sie die Liste der Datasets. Erstellen Sie es nur dann erneut, wenn es dort fehlt.',
    },
    dataset_creation_retired: {
      title: 'Power BI erstellt keine Push-Datasets mehr',
      text: 'Microsoft hat das am 31. Oktober 2027 beendet. Senden Sie an ein vorhandenes Dataset.',
    },
    // the life of a push
    push_in_progress: {
      title: 'Jemand anderes sendet gerade an diese Tabelle',
      text: 'Warten Sie, bis diese Übertragung fertig ist, und versuchen Sie es dann erneut.',
    },
    unfinished_push: {
      title: 'Eine frühere Übertragung von Ihnen ist nicht fertig',
      text:
        'Setzen Sie sie fort: Was angekommen ist, wird nicht noch einmal gesendet. Wenn Sie sie schließen, bleibt in der Tabelle, was ' +
        'angekommen ist, und der Beleg sagt, wie viele Zeilen das sind.',
    },
    already_pushed: {
      title: 'Dieselben Zeilen wurden schon gesendet',
      text: 'Wenn Sie sie noch einmal senden, steht jede Zeile ein zweites Mal in der Tabelle.',
    },
    push_changed: {
      title: 'Die Zeilen sind nicht dieselben wie in der früheren Übertragung',
      text: 'Angekommene Zeilen bleiben, wie sie waren; der Rest kann so gesendet werden, wie er jetzt ist. Oder schließen Sie die frühere Übertragung und ersetzen Sie dann alle Zeilen der Tabelle.',
    },
    push_closed: {
      title: 'Diese Übertragung ist schon geschlossen',
      text: 'Sehen Sie in Power BI in der Tabelle nach, bevor Sie erneut senden, damit keine Zeile doppelt ankommt.',
    },
    idempotency_key_reused: {
      title: 'Unter demselben Namen wurden schon andere Zeilen gesendet',
      text: 'Schließen Sie den Aufgabenbereich und öffnen Sie ihn erneut. Wenn es dabei bleibt, senden Sie die Details an Ihren Administrator.',
    },
    superseded: {
      title: 'Diese Übertragung läuft in einem anderen Aufgabenbereich weiter',
      text: 'Sie wurde anderswo wieder geöffnet. Beenden Sie sie dort.',
    },
    table_changed: {
      title: 'Die Tabelle wurde beim Senden geändert',
      text: 'Jemand hat ihre Zeilen gelöscht oder ihre Spalten geändert. Sehen Sie in der Tabelle nach und senden Sie dann erneut.',
    },
    batch_in_progress: {
      title: 'Einige Zeilen sind noch unterwegs',
      text: 'Power BI hat für sie noch nicht geantwortet. Warten Sie eine Minute und fahren Sie dann fort.',
    },
    batch_changed: {
      title: 'Schon gesendete Zeilen haben sich geändert',
      text:
        'Die unten genannten Zellen sind mit anderen Werten angekommen, als sie jetzt haben, und angekommene Zeilen lassen sich nicht ' +
        'einzeln ändern. Brechen Sie diese Übertragung ab, senden Sie dann erneut und ersetzen Sie alle Zeilen.',
    },
    batch_in_doubt: {
      title: 'Es ist ungewiss, ob einige Zeilen angekommen sind',
      text: 'Power BI hat nicht klar geantwortet. Fahren Sie fort, um die übrigen Zeilen zu senden: Der Beleg nennt dann die ungewissen.',
    },
    batch_missing: {
      title: 'Einige Zeilen wurden noch nicht gesendet',
      text: 'Setzen Sie die Übertragung fort, um sie zu senden.',
    },
    batch_refused: {
      title: 'Power BI hat einige Zeilen abgelehnt',
      text: 'Brechen Sie die Übertragung ab, berichtigen Sie die unten genannten Zellen und senden Sie dann erneut.',
    },
    quota_exhausted: {
      title: 'Das Kontingent dieses Datasets ist aufgebraucht',
      text: 'Power BI nimmt nur eine bestimmte Zahl von Zeilen pro Stunde an. Fahren Sie fort, wenn die Stunde um ist.',
    },
    throttled: {
      title: 'Power BI ist ausgelastet',
      text: 'Es nimmt vorerst keine Anforderungen mehr an. Warten Sie eine Minute und versuchen Sie es dann erneut.',
    },
    // what stands behind
    power_bi_error: {
      title: 'Power BI hat mit einem Fehler geantwortet',
      text: 'Versuchen Sie es noch einmal. Wenn es dabei bleibt, senden Sie die Details an Ihren Administrator.',
    },
    power_bi_unavailable: {
      title: 'Power BI antwortet nicht',
      text: 'Warten Sie eine Minute und versuchen Sie es dann erneut.',
    },
    sign_in_unavailable: {
      title: 'Die Anmeldung von Microsoft antwortet nicht',
      text: 'Warten Sie eine Minute und versuchen Sie es dann erneut.',
    },
    storage_unavailable: {
      title: 'Der Speicher von Rangecast antwortet nicht',
      text: 'Warten Sie eine Minute und versuchen Sie es dann erneut.',
    },
    misconfigured: {
      title: 'Rangecast ist nicht richtig eingerichtet',
      text: 'Senden Sie die Details an Ihren Administrator.',
    },
    internal: {
      title: 'Im Dienst ist etwas schiefgegangen',
      text: 'Versuchen Sie es noch einmal. Senden Sie die Details an Ihren Administrator.',
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
    area: (sheet, address) => `${sheet}!${address}`,
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
  columnType,
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
  violation: {
    sentence: {
      noTables: () => 'Ein Dataset braucht mindestens eine Tabelle.',
      tooManyTables: ({ count: tables }) =>
        `Es sind ${count.tables(tables)}; Power BI erlaubt ${MAX_TABLES_PER_DATASET}.`,
      tableName: () => `Der Name einer Tabelle braucht ${tableNameRule}.`,
      tableTwin: ({ name }) =>
        `Eine andere Tabelle heißt „${name}“; Groß- und Kleinschreibung macht keinen Unterschied.`,
      noColumns: () => 'Eine Tabelle braucht mindestens eine Spalte.',
      tooManyColumns: ({ count: columns, isMarked }) =>
        isMarked
          ? `Es sind ${count.columns(columns)}; Power BI erlaubt ${MAX_COLUMNS_PER_TABLE}, davon eine für die verborgene ` +
            `Markierung. Lassen Sie ${numberText(columns - MAX_COLUMNS_PER_TABLE + 1)} aus.`
          : `Es sind ${count.columns(columns)}; Power BI erlaubt ${MAX_COLUMNS_PER_TABLE}. Lassen Sie ` +
            `${numberText(columns - MAX_COLUMNS_PER_TABLE)} aus.`,
      columnName: () => 'Der Name einer Spalte braucht mindestens ein druckbares Zeichen.',
      columnTwin: ({ name }) =>
        `Eine andere Spalte heißt „${name}“; Groß- und Kleinschreibung macht keinen Unterschied.`,
      reservedName: () => `Der Name „${MARK_COLUMN}“ ist reserviert. Wählen Sie einen anderen.`,
      unknownSortColumn: ({ column }) => `Die Tabelle hat keine Spalte „${column}“, nach der sortiert werden kann.`,
      sortedByItself: () => 'Eine Spalte kann nicht nach sich selbst sortiert werden.',
      measureName: () => 'Der Name eines Measures braucht mindestens ein druckbares Zeichen.',
      measureTwin: ({ name }) =>
        `Das Dataset hat ein anderes Measure namens „${name}“; Groß- und Kleinschreibung macht keinen Unterschied.`,
      measureLikeColumn: ({ name }) =>
        `Die Tabelle hat eine Spalte namens „${name}“. Ein Measure braucht einen eigenen Namen.`,
      noExpression: () => 'Ein Measure braucht einen DAX-Ausdruck.',
      tooManyRelationships: ({ count: relationships }) =>
        `Es sind ${numberText(relationships)} Beziehungen; Power BI erlaubt ${MAX_RELATIONSHIPS_PER_DATASET}.`,
      relationshipName: () => `Der Name einer Beziehung braucht ${tableNameRule}.`,
      relationshipTwin: ({ name }) =>
        `Eine andere Beziehung heißt „${name}“; Groß- und Kleinschreibung macht keinen Unterschied.`,
      unknownTable: ({ table }) => `Das Dataset hat keine Tabelle „${table}“.`,
      unknownColumn: ({ table, column }) => `„${table}“ hat keine Spalte „${column}“.`,
      relatedToItself: () => 'Eine Spalte kann nicht mit sich selbst in Beziehung stehen.',
      differentTypes: ({ from, to }) =>
        `„${from.column}“ hat den Typ ${columnType[from.type]}, „${to.column}“ den Typ ${columnType[to.type]}; beide Enden einer Beziehung brauchen denselben.`,
      streamingColumn: () => 'In einem Streamingmodus hat eine Spalte nur Namen und Typ.',
      streamingMeasures: () => 'In einem Streamingmodus hat eine Tabelle keine Measures.',
      streamingRelationships: () => 'In einem Streamingmodus hat ein Dataset keine Beziehungen.',
      streamingMark: () => 'In einem Streamingmodus gibt es keine verborgene Markierung.',
    },
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
    tableName: 'Geben Sie der Tabelle einen Namen, den Power BI annimmt.',
    unknownColumns: (columns) =>
      plural(columns, {
        one: 'Entscheiden Sie unter „Spalten und Tabelle“ über # Spalte, die es in der Tabelle nicht gibt.',
        other: 'Entscheiden Sie unter „Spalten und Tabelle“ über # Spalten, die es in der Tabelle nicht gibt.',
      }),
    period: 'Geben Sie den Zeitraum der Zeilen ein oder wählen Sie keinen.',
    refused: (why) => `Power BI würde diese Tabelle ablehnen: ${why}`,
  },
  batch: {
    nth: (n) => `Paket ${numberText(n)}`,
    saidToBeThere: (by, at, rows) =>
      `${by} hat am ${at} nachgesehen und bestätigt, dass die Zeilen von ${rows} angekommen sind.`,
  },

  // ---- where to, the push, its receipt, earlier pushes ----
  list: {
    open: (field) => `Liste „${field}“ öffnen`,
    clear: 'Suche leeren',
  },
  target: {
    title: 'Ziel in Power BI',
    signInFirst: 'Ihre Arbeitsbereiche und Datasets erscheinen hier, sobald Sie angemeldet sind.',
    workspace: 'Arbeitsbereich',
    myWorkspace: 'Mein Arbeitsbereich',
    searchWorkspaces: 'Arbeitsbereiche suchen',
    searching: 'Wird gesucht …',
    noneToSee: 'Kein Arbeitsbereich dieses Namens, den Sie sehen können',
    noneToWriteTo: 'Kein Arbeitsbereich dieses Namens, in den Sie schreiben können',
    into: 'Senden an',
    newDataset: 'Neues Dataset',
    existingDataset: 'Vorhandenes Dataset',
    several: 'Mehrere Tabellen …',
    dataset: 'Dataset',
    chooseDataset: 'Dataset auswählen',
    loadingDatasets: 'Datasets werden geladen …',
    noDatasets: 'Dieser Arbeitsbereich hat kein Dataset, das Zeilen annimmt. Erstellen Sie ein neues.',
    noSuchDataset: 'Kein Dataset dieses Namens',
    moreDatasets: (more) => `${numberText(more)} weitere: Geben Sie einen Teil des Namens ein.`,
    table: 'Tabelle',
    chooseTable: 'Tabelle auswählen',
    loadingTables: 'Tabellen werden geladen …',
    datasetName: 'Name des Datasets',
    nameDataset: 'Geben Sie dem Dataset einen Namen.',
    oneTable: 'Ein Semantikmodell (Dataset) mit einer Tabelle wird erstellt.',
    creationEnds: (lastDay) => `Power BI erlaubt das bis zum ${lastDay}.`,
    tableName: 'Name der Tabelle',
    nameTable: 'Geben Sie der Tabelle einen Namen.',
    tableNameRule: 'Power BI nimmt im Namen einer Tabelle Buchstaben, Ziffern, Leerzeichen und # - @ ^ _ ~ an.',
    nameOfSheet: 'Der Name des Blatts',
    mode: 'Wie',
    append: 'Zeilen anfügen',
    replace: 'Alle Zeilen ersetzen',
    replaceDeletes: 'Zuerst werden alle Zeilen der Tabelle gelöscht. Das lässt sich nicht rückgängig machen.',
  },
  columnsAndTable: {
    title: 'Spalten und Tabelle',
    selection: 'Auswahl',
    table: 'Tabelle',
    fitting: (columns) => plural(columns, { one: '# weitere Spalte passt.', other: '# weitere Spalten passen.' }),
    goesTo: (column) => `Wohin „${column}“ geht`,
    notInTable: 'Fehlt dort',
    leaveOut: 'Auslassen',
    decide: 'Wählen Sie eine Spalte, lassen Sie sie aus oder fügen Sie sie der Tabelle hinzu.',
    add: (columns) => `${count.columns(columns)} der Tabelle hinzufügen …`,
    retype: (type) => `Tabelle auf ${type} ändern …`,
    typesNotKnown:
      'Power BI nennt von den Spalten der Tabelle nur die Namen, nicht die Typen: Ihre Definition lässt sich unter „Erkunden“ ändern.',
    use: (column) => `„${column}“ verwenden`,
    useAll: (suggestions) => `Alle ${numberText(suggestions)} Vorschläge verwenden`,
    otherType: (here, inTable) => `${here} in den Zellen, ${inTable} in der Tabelle.`,
    blank: (cells) => plural(cells, { one: '# Zelle bleibt leer.', other: '# Zellen bleiben leer.' }),
    changed: (cells) => plural(cells, { one: '# Zelle wird geändert.', other: '# Zellen werden geändert.' }),
    notSelected: 'Nicht ausgewählt',
    staysBlank: 'In neuen Zeilen leer',
    more: (columns) => `${numberText(columns)} weitere zeigen`,
    newDataset: 'Lieber ein neues Dataset',
  },
  tableFit: {
    notKnown: 'Die Spalten der Tabelle sind nicht bekannt',
    mustMatch:
      'Power BI nennt sie nicht, und diese Tabelle wurde nicht hier erstellt. Zeilen werden nur angenommen, wenn Namen und ' +
      'Typen Ihrer Spalten die der Tabelle sind.',
  },
  writer: {
    writing: (by, workbook, since) =>
      `Eine Übertragung von ${by}, aus ${workbook}, ist seit ${since} offen. Nur eine kann zur selben Zeit in die Tabelle schreiben.`,
  },
  lastWrite: {
    api: 'der API',
    push: (by, at, workbook) => `Zuletzt beschrieben von ${by} am ${at}, aus ${workbook}.`,
    rows: (by, at, workbook) => `Zuletzt beschrieben von ${by} am ${at}, aus ${workbook}.`,
    delete: (by, at, workbook) => `Zuletzt geleert von ${by} am ${at}, aus ${workbook}.`,
    update: (by, at, workbook) => `Zuletzt neu definiert von ${by} am ${at}, aus ${workbook}.`,
    raw: (by, at, workbook) => `Zuletzt geändert von ${by} am ${at}, aus ${workbook}.`,
  },
  verification: {
    'row-count':
      'Diese Tabelle hat keine verborgene Markierungsspalte: Die Übertragung wird allein an der Zahl der Zeilen geprüft, ein Paket ' +
      'nach dem anderen. Niemand sonst sollte währenddessen in die Tabelle schreiben.',
    none:
      'Power BI lässt Sie dieses Dataset nicht abfragen, daher kann niemand zählen, was angekommen ist. Wenn die Verbindung beim ' +
      'Senden abbricht, müssen Sie selbst nachsehen. Der Besitzer des Datasets kann Ihnen die Berechtigung „Erstellen“ geben.',
  },
  quota: {
    used: (used, perHour) => `${numberText(used)} der ${count.rows(perHour)} dieser Stunde sind aufgebraucht.`,
    append: (quota, until) =>
      `${usedOfHour(quota)}: Von dieser Übertragung warten die letzten ${count.rows(quota.rowsThatWait)} bis ${until} Uhr.`,
    replace: (quota, until) =>
      `${usedOfHour(quota)}: Für alle Zeilen dieser Übertragung ist ab ${until} Uhr Platz. Bis dahin bleiben die alten Zeilen, wenn Sie nicht früher beginnen.`,
  },
  push: {
    stayOpen:
      'Lassen Sie diesen Bereich offen, bis alles gesendet ist. Wird er vorher geschlossen, stoppt die Übertragung, und Sie können dort fortfahren.',
    push: 'Senden',
    askReplace: 'Alle Zeilen ersetzen …',
    creates: (where, rows) => `Erstellt ${where} und sendet ${count.rows(rows)} dorthin.`,
    adds: (where, rows) => `Fügt ${count.rows(rows)} an ${where} an.`,
    replaces: (where, held, next) =>
      `Löscht ${held === undefined ? 'alle Zeilen' : plural(held, { one: 'die # Zeile', other: 'alle # Zeilen' })} von ` +
      `${where}${next === undefined ? '' : ` und sendet dann ${count.rows(next)}`}.`,
  },
  replaceQuestion: {
    title: 'Zeilen in der Tabelle löschen?',
    notBack: 'Gelöschte Zeilen lassen sich nicht wiederherstellen.',
    keep: 'Zeilen behalten',
    go: (rows) => `Löschen und ${count.rows(rows)} senden`,
  },
  progress: {
    title: (where) => `Sendet an ${where}`,
    creating: 'Dataset wird erstellt …',
    stopping: 'Wird abgebrochen. Auf Zeilen, die unterwegs sind, wird gewartet …',
    phase: {
      preparing: 'Zeilen werden vorbereitet …',
      starting: 'Übertragung wird begonnen …',
      sending: 'Zeilen werden gesendet …',
      cancelling: 'Übertragung wird abgebrochen …',
      verifying: 'Zeilen werden in Power BI gezählt …',
    },
    rowsSent: 'Gesendete Zeilen',
    rows: (landed, rows) => `${numberText(landed)} von ${count.rows(rows)}`,
    rowsPerSecond: (rows) => `${count.rows(rows)} pro Sekunde`,
    underAMinuteLeft: 'noch weniger als eine Minute',
    minutesLeft: (minutes) => plural(minutes, { one: 'noch etwa # Minute', other: 'noch etwa # Minuten' }),
    batches: (done, batches) => `Paket ${numberText(done)} von ${numberText(batches)}`,
    cancel: 'Abbrechen',
    stopWaiting: 'Nicht länger warten',
  },
  wait: {
    why: {
      quota: 'Das Kontingent dieses Datasets ist aufgebraucht. Es geht von selbst weiter',
      throttled: 'Power BI bittet zu warten. Es geht von selbst weiter',
      settling: 'Power BI hat einige Zeilen noch nicht bestätigt. Nächste Anfrage',
      'power-bi': 'Power BI antwortet nicht. Nächster Versuch',
      network: 'Keine Verbindung. Nächster Versuch',
    },
    forRoom:
      'In dieser Stunde hat Power BI keinen Platz für alle Zeilen. Bis dahin bleiben die alten Zeilen, und es geht von selbst weiter',
    left: (seconds) => (seconds > 0 ? ` in ${durationText(seconds)}.` : ' …'),
    startNow: (until) => `Jetzt beginnen: Die letzten Zeilen warten bis ${until} Uhr`,
  },
  stopped: {
    title: (where) => `Die Übertragung an ${where} wurde gestoppt`,
    landed: (landed, rows) => `${numberText(landed)} von ${count.rows(rows)} angekommen.`,
    notAgain: 'Sie werden nicht noch einmal gesendet.',
    shownUntilThen: 'Der Bereich „Senden“ zeigt sie an, bis das geschehen ist.',
    cellsChanged: (cells) => `Die Zellen von ${cells} sind nicht mehr die der Übertragung, die gestoppt wurde.`,
    goOn: 'Fortfahren',
    signInAndGoOn: 'Anmelden und fortfahren',
    pushAnyway: 'Trotzdem noch einmal senden',
    startIt: 'Starten',
    createSecond: 'Ein zweites erstellen',
    goOnWithEarlier: 'Fortsetzen',
    closeIt: 'Schließen',
    sendRest: 'Den Rest senden, wie er jetzt ist',
    startAgain: 'Neu beginnen',
    closeEarlier: 'Frühere Übertragung schließen',
    stop: 'Übertragung abbrechen',
    back: 'Zurück',
  },
  unfinished: {
    title: (table, landed, rows) => `${table} wurde bei ${numberText(landed)} von ${count.rows(rows)} gestoppt`,
    notCounted: (table, rows) => `${table}: ${count.rows(rows)} gesendet, noch nicht gezählt`,
    begun: (at, workbook) => (workbook === undefined ? `Begonnen am ${at}.` : `Begonnen am ${at}, aus ${workbook}.`),
    deleted: 'Die alten Zeilen der Tabelle sind schon gelöscht.',
    otherWorkbook: (workbook) => `Öffnen Sie ${workbook}, um fortzufahren oder neu zu beginnen.`,
    elsewhere:
      'Begonnen wurde in einem anderen Browser. Um hier fortzufahren, wählen Sie dieselben Zellen aus und senden Sie sie an diese Tabelle: Angekommenes wird nicht noch einmal gesendet.',
    select: (cells) => `${cells} auswählen`,
    resume: 'Fortfahren',
    startAgain: 'Neu beginnen …',
    leave: 'Dabei belassen',
    reading: 'Zellen werden gelesen …',
    closing: 'Übertragung wird geschlossen …',
    whyReplace: (landed) =>
      `Diese Übertragung hat Zeilen angefügt. Würden alle noch einmal angefügt, stünden ${count.rows(landed)} doppelt da. Deshalb werden zuerst alle Zeilen der Tabelle gelöscht, auch die anderer Übertragungen.`,
    left: (table) => `Die Übertragung an ${table} ist geschlossen`,
    stay: (rows) => `Was angekommen ist, bleibt in der Tabelle: ${count.rows(rows)}.`,
    inTable: (rows) => `Die Tabelle hat jetzt ${count.rows(rows)}.`,
    close: 'OK',
    look: 'Zur Übertragung',
  },
  doubt: {
    unconfirmed: {
      title: 'Power BI hat diese Zellen nicht bestätigt',
      text: 'Ihre Zeilen sind vielleicht in der Tabelle, zum Teil oder gar nicht.',
    },
    doubled: {
      title: 'Einige Zeilen stehen mehrfach in der Tabelle',
      text: 'Sie sind unten genannt. Zeilen lassen sich nicht einzeln herausnehmen.',
    },
    miscounted: {
      title: 'Die Zahl der Zeilen ist nicht, wie sie sein sollte',
      text: 'Vielleicht fehlen Zeilen, oder einige stehen mehrfach da.',
    },
    ifMissing: {
      append:
        'Wenn Zeilen fehlen, fügen Sie sie nicht noch einmal an, sonst stehen die vorhandenen doppelt da. Wählen Sie stattdessen alles ' +
        'aus, was die Tabelle enthalten soll, und senden Sie es mit „Alle Zeilen ersetzen“: Das löscht zuerst die alten Zeilen.',
      replace: 'Wenn Zeilen fehlen, beginnen Sie neu: Zuerst werden alle Zeilen der Tabelle gelöscht.',
    },
    toPutRight: {
      append:
        'Um das zu berichtigen, wählen Sie alles aus, was die Tabelle enthalten soll, und senden Sie es mit „Alle Zeilen ersetzen“: ' +
        'Das löscht zuerst die alten Zeilen.',
      replace: 'Um das zu berichtigen, beginnen Sie neu: Zuerst werden alle Zeilen der Tabelle gelöscht.',
    },
    look: 'Sehen Sie in Power BI in der Tabelle nach und entscheiden Sie dann.',
    why: {
      mark:
        'Power BI hat nicht geantwortet, oder seine Zählung zeigte nicht jede Zeile einmal. Eine spätere kann es: Jede Zeile trägt eine ' +
        'verborgene Markierung und lässt sich noch einmal prüfen.',
      'row-count':
        'Power BI hat nicht geantwortet, oder die Zahl der Zeilen ging nicht auf. Sie lässt sich noch einmal zählen, solange niemand sonst in die Tabelle schreibt.',
      none: 'Power BI hat nicht geantwortet und lässt Sie dieses Dataset nicht abfragen: Auch später kann niemand diese Zeilen zählen.',
    },
    verifyAgain: 'Noch einmal prüfen',
    verifying: 'Wird gezählt …',
    stillSo: 'Noch einmal gezählt: Es bleibt ungewiss.',
    found: 'Ich habe nachgesehen: Die Zeilen sind da',
    startAgain: 'Neu beginnen und ersetzen',
    askStartAgain: 'Neu beginnen und ersetzen …',
  },
  receipt: {
    arrived: (rows) => `${count.rows(rows)} in Power BI angekommen`,
    sent: (rows) => `${count.rows(rows)} an Power BI gesendet`,
    stopped: (rows) => plural(rows, { one: 'Nach # Zeile abgebrochen', other: 'Nach # Zeilen abgebrochen' }),
    inDoubt: 'Nicht jede Zeile konnte bestätigt werden',
    stay: 'Angekommene Zeilen bleiben in der Tabelle; angefügte Zeilen lassen sich nicht einzeln zurücknehmen.',
    open: 'In Power BI öffnen',
    pushMore: 'Mehr senden',
    next: 'Als Nächstes: Öffnen Sie das Dataset in Power BI und erstellen Sie dort einen Bericht daraus.',
    doubled: (names) =>
      `Die Zeilen von ${names} stehen mehrfach in der Tabelle. Ersetzen Sie alle Zeilen, um das zu berichtigen.`,
    ofOthers: (rows) =>
      plural(rows, {
        one: 'Die Tabelle enthält # Zeile, die nicht aus dieser Übertragung ist. Jemand anderes hat sie inzwischen angefügt.',
        other:
          'Die Tabelle enthält # Zeilen, die nicht aus dieser Übertragung sind. Jemand anderes hat sie inzwischen angefügt.',
      }),
    unequal: (unequal, totals) =>
      plural(unequal, {
        one: `# von ${numberText(totals)} Summen ist in Excel und Power BI verschieden.`,
        other: `# von ${numberText(totals)} Summen sind in Excel und Power BI verschieden.`,
      }),
  },
  receiptFact: {
    sent: 'Gesendet',
    found: 'Gefunden',
    notKnown: 'nicht bekannt',
    inTable: 'In der Tabelle',
    verifiedBy: 'Geprüft durch',
    verified: {
      mark: 'Zählung jeder Zeile dieser Übertragung in Power BI',
      'row-count': 'Zahl der Zeilen in der Tabelle, vorher und nachher',
      none: 'Nicht geprüft: Power BI konnte nicht gefragt werden',
    },
    inDoubt: 'Ungewiss',
    decided: 'Entschieden',
    keeps: 'Behält',
    keepsNewest: (least, most) => `die neuesten ${numberText(least)} bis ${count.rows(most)}; ältere entfernt Power BI`,
    finished: 'Beendet',
  },
  totals: {
    title: 'Kontrollsummen',
    table: 'Summen in Excel und in Power BI',
    equal: '= gleich',
    differs: '≠ verschieden',
    sum: 'Summe',
    blanks: 'Leere',
    show: 'Summen anzeigen',
    hide: 'Summen ausblenden',
    someEqual: (equal, all) => `${numberText(equal)} von ${numberText(all)} Summen sind gleich.`,
    allEqual: (all) => plural(all, { one: 'Die Summe ist gleich.', other: 'Alle # Summen sind gleich.' }),
  },
  earlier: {
    title: 'Frühere Übertragungen',
    nothing: 'An diese Tabelle wurde von hier noch nichts gesendet.',
    more: 'Mehr anzeigen',
    replaced: (at, rows) => `${at} · Ersetzt durch ${count.rows(rows)}`,
    added: (at, rows) => `${at} · ${count.rows(rows)} angefügt`,
    fromWorkbook: (by, workbook) => `${by}, aus ${workbook}`,
    fromScript: (by) => `${by}, aus einem Skript`,
    outcome: {
      unfinished: 'nicht fertig',
      complete: 'vollständig',
      'in-doubt': 'ungewiss',
      cancelled: 'abgebrochen',
    },
    noReceipt: 'Es gibt noch keinen Beleg: Diese Übertragung ist nicht fertig.',
    cells: (sheet, range) => `Aus ${sheet}!${range}`,
  },

  // ---- several tables ----
  severalTables: {
    title: 'Mehrere Tabellen',
    step: (step) => `Schritt ${step} von 3`,
    cancel: 'Abbrechen',
    back: 'Zurück',
    next: 'Weiter',
    add: 'Hinzufügen',
    table: 'Tabelle',
    column: 'Spalte',
    createAndPush: 'Erstellen und senden',
    chosen: (tables) => `${count.tables(tables)} ausgewählt.`,
    read: (rows, tables) => `${count.rows(rows)} in ${count.tables(tables)}.`,
    creates: (where, tables, rows) => `Erstellt ${where} mit ${count.tables(tables)} und sendet ${count.rows(rows)}.`,
    isCreated: 'Ein Semantikmodell (Dataset) mit diesen Tabellen wird erstellt.',
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
      'Wählen Sie Zeilen mit ihren Spaltennamen darüber aus und drücken Sie Strg+T. Tun Sie das für jede Liste, die zum ' +
      'Dataset gehört, und suchen Sie dann erneut.',
    onAMac: 'Auf einem Mac ist es ⌘T. Der Name einer Tabelle steht auf der Registerkarte Tabellenentwurf.',
  },
  tablesColumns: {
    readingRows: (table, read, rows) => `${table} wird gelesen: ${numberText(read)} von ${count.rows(rows)}`,
    whatIsPushed:
      'Dies wird gesendet. Zellen, die Sie jetzt ändern, werden erst gelesen, wenn Sie erneut lesen lassen.',
    readAgain: 'Erneut lesen',
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
    tableOf: (end) => `${end}: Tabelle`,
    columnOf: (end) => `${end}: Spalte`,
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
    sumOf: 'Mit der Summe dieser Spalte beginnen',
    chooseColumn: 'Spalte wählen',
    name: 'Name',
    expression: 'DAX',
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
  whyNotTables: {
    noneChosen: 'Wählen Sie mindestens eine Tabelle.',
    tooMany: (most) => `Wählen Sie höchstens ${most} Tabellen.`,
    reading: (table) => `${table} wird gelesen …`,
    readingTables: 'Die Tabellen werden gelesen …',
    unread: (table) =>
      `${table} konnte nicht gelesen werden. Gehen Sie zurück und lassen Sie die Tabelle aus, oder wählen Sie „Erneut lesen“.`,
    unreadTable:
      'Eine Tabelle konnte nicht gelesen werden. Gehen Sie zurück und lassen Sie sie aus, oder wählen Sie „Erneut lesen“.',
    sameName: (table) => `Zwei Tabellen heißen „${table}“.`,
    noColumns: (table) => `${table}: Schließen Sie mindestens eine Spalte ein.`,
    noRows: (table) => `${table} hat keine Zeilen. Gehen Sie zurück und lassen Sie die Tabelle aus.`,
    nameless: 'Eine Tabelle ohne Namen',
    looking: 'Beziehungen werden gesucht …',
    tooManyRows: (table, most) => `${table} hat mehr als ${count.rows(most)}; mehr fasst eine Tabelle nicht.`,
    staleMeasure: (measure, table) => `${measure} nennt die Tabelle „${table}“, die das Dataset nicht hat.`,
  },
  tablesPush: {
    waiting: (rows) => `wartet, ${count.rows(rows)}`,
    landed: (done, rows) =>
      `${numberText(done)} von ${count.rows(rows)} angekommen. Keine weitere Tabelle wurde begonnen.`,
    startAgain: (table) => `${table} neu beginnen …`,
    leave: (table) => `${table} so belassen`,
    ifLeft:
      'In beiden Fällen werden danach die weiteren Tabellen gesendet. Belassen Sie es dabei, bleibt, was angekommen ist.',
  },
  tablesReceipt: {
    stopped: (whole, tables) => `Abgebrochen: ${numberText(whole)} von ${count.tables(tables)} vollständig`,
    sent: (rows, tables) => `${count.rows(rows)} aus ${count.tables(tables)} an Power BI gesendet`,
    arrived: (rows, tables) => `${count.rows(rows)} aus ${count.tables(tables)} in Power BI angekommen`,
    howToComplete:
      'Das Dataset und alle seine Tabellen sind vorhanden, und angekommene Zeilen bleiben. Um eine Tabelle zu ' +
      'vervollständigen, beginnen Sie sie unten neu; später markieren Sie ihre Zeilen, wählen Sie sie unter „Vorhandenes ' +
      'Dataset“ und ersetzen Sie alle Zeilen.',
    pushRest: 'Die nicht begonnenen Tabellen senden',
    empty: (rows) => `leer, ${count.rows(rows)} nicht gesendet`,
    withWarning: (rows) => `${count.rows(rows)}, mit einer Warnung`,
    noRowsPushed: 'Die Tabelle ist vorhanden. Keine ihrer Zeilen wurde gesendet.',
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
      'Eine Verknüpfung stammt aus einer neueren Version von Rangecast. Schließen Sie den Aufgabenbereich und öffnen Sie ihn ' +
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
    wholeColumns: 'Zeilen, die unter der letzten dazukommen, gehören nur dazu, wenn ganze Spalten ausgewählt waren.',
    refresh: 'Aktualisieren',
    openForm: 'Im Formular öffnen',
    formIsTaken: 'Im Formular ist eine Übertragung offen. Beenden Sie diese zuerst.',
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
    stopped: 'Zellen zu berichtigen',
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
    loss: (parts) => `Nicht alles wird unverändert übertragen: ${parts}.`,
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
    deleted:
      'Gelöschte Zeilen lassen sich nicht wiederherstellen. Eine Verknüpfung, die sich nicht aktualisieren lässt, ' +
      'bleibt, wie sie ist.',
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
  },
  datasetList: {
    title: 'Datasets',
    reload: 'Neu laden',
    search: 'Datasets suchen',
    none: (workspace) =>
      `${workspace} hat noch kein Dataset. Wählen Sie Zellen aus und dann „Senden“: Beim Senden in ein neues Dataset ` +
      'wird eines erstellt.',
    noMatch: 'Kein Dataset hat dies im Namen.',
    found: (found, all) => `${numberText(found)} von ${count.datasets(all)}`,
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
      mark: 'Anhand der verborgenen Markierung jeder Zeile',
      'row-count': 'Durch Zählen der Zeilen der Tabelle',
      none: 'Nicht möglich: Sie dürfen dieses Dataset nicht abfragen',
    },
    keeps: 'Behält',
    keepsNewest: (rows) => `Die neuesten ${count.rows(rows)}`,
    keepsAll: 'Alle Zeilen',
    left: 'In dieser Stunde noch frei',
  },
  definition: {
    change: 'Definition ändern …',
    title: (table) => `Neue Definition von ${table}`,
    columns: 'Spalten der neuen Definition',
    newColumn: (nth) => `neue Spalte ${numberText(nth)}`,
    nameOf: (column) => `Name von ${column}`,
    noType: 'Typ wählen',
    chooseType: 'Wählen Sie den Typ der Spalte.',
    measureHasName: (name) => `Ein Measure der Tabelle heißt „${name}“. Wählen Sie einen anderen Namen.`,
    removeColumn: (column) => `${column} entfernen`,
    keepColumn: (column) => `${column} behalten`,
    goes: 'Entfällt mit ihren Werten.',
    renamed: (column) => `Ein anderer Name entfernt „${column}“ mit den Werten und fügt eine leere Spalte hinzu.`,
    format: (format) => `Format: ${format}.`,
    hidden: 'In Berichten ausgeblendet.',
    sortedBy: (column) => `Sortiert nach ${column}.`,
    add: 'Spalte hinzufügen',
    nothingChanged: 'Noch ist nichts geändert.',
    review: 'Änderungen prüfen …',
    looking: 'Tabelle wird gelesen …',
    cancel: 'Abbrechen',
    question: (table) => `Definition von ${table} ändern?`,
    whatChanges: 'Was sich ändert',
    before: 'Vorher',
    after: 'Nachher',
    notThere: 'nicht vorhanden',
    removed: 'entfernt',
    staying: (columns) =>
      plural(columns, { one: '# Spalte bleibt, wie sie ist.', other: '# Spalten bleiben, wie sie sind.' }),
    again: 'Die Tabelle ist nicht mehr wie bei der vorigen Frage: Sehen Sie sich die Änderungen noch einmal an.',
    holdsRows: (rows) =>
      rows === 0
        ? 'Die Tabelle ist leer: Zeilen können nicht verloren gehen.'
        : `Die Tabelle enthält ${count.rows(rows)}.`,
    mayHoldRows: 'Die Tabelle kann Zeilen enthalten: Sie ließen sich nicht zählen.',
    undocumented:
      'Microsoft sagt nicht, was Power BI mit Zeilen macht, wenn sich eine Definition ändert: Eine neue Spalte hat sie ' +
      'erhalten, andere berichten, dass alle Zeilen gelöscht wurden. Halten Sie die Zeilen bereit, um sie erneut zu senden.',
    columnsGo:
      'Die Werte einer Spalte, die entfällt oder einen anderen Namen erhält, gehen verloren, und Berichte, Beziehungen ' +
      'und Verknüpfungen, die sie verwenden, finden sie nicht mehr.',
    typesMayNotFit: 'Power BI kann einen anderen Typ ablehnen, wenn Werte nicht dazu passen.',
    measuresBreak: (measures, names) =>
      pluralForm(measures, {
        one: `Das Measure ${quoted(names)} nennt eine Spalte, die entfällt: Power BI kann die Änderung ablehnen, oder das Measure schlägt fehl.`,
        other: `Die Measures ${quoted(names)} nennen eine Spalte, die entfällt: Power BI kann die Änderung ablehnen, oder die Measures schlagen fehl.`,
      }),
    measuresUnknown:
      'Die Tabelle wurde nicht hier erstellt: Ihre Measures, Formate und Beschreibung sind nicht bekannt, sodass Power BI ' +
      'sie entfernen kann.',
    keep: 'So lassen',
    go: 'Definition ändern',
    goAnyway: 'Ändern, auch wenn Zeilen entfallen',
    changing: 'Wird geändert …',
    changed: (table) => `${table} hat die neue Definition.`,
    rowsKept: (rows) =>
      rows === 0
        ? 'Die Tabelle enthält keine Zeilen.'
        : plural(rows, { one: 'Ihre Zeile ist noch da.', other: 'Alle # Zeilen sind noch da.' }),
    rowsLost: (before, after) =>
      `Power BI hat Zeilen gelöscht: ${numberText(after)} von ${count.rows(before)} sind übrig. Senden Sie sie erneut.`,
    rowsNow: (rows) => `Die Tabelle enthält ${count.rows(rows)}; wie viele es vorher waren, ließ sich nicht zählen.`,
    rowsNotCounted:
      'Ihre Zeilen ließen sich nicht zählen: Sehen Sie in der Tabelle nach, bevor Sie sich darauf verlassen.',
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
