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

  // ---- what is selected, its columns and findings ----

  // ---- where to, the push, its receipt, earlier pushes ----

  // ---- several tables ----

  // ---- links ----

  // ---- explore ----

  // ---- raw request ----

  // ---- the ribbon's buttons ----
};
