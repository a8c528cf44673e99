// @ts-check
/**
 * The page that shows what arrived: datasets on the left, one table's rows on the right. It only reads.
 * Plain JavaScript, so that it needs no build.
 *
 * @import { Column, State } from './state.mjs'
 * @typedef {{ columns: Column[], rowCount: number, skip: number, rows: (string | number | boolean | null)[][] }} Rows
 */

import { byId, element } from './element.mjs';
import { showDatasets } from './showDatasets.mjs';
import { findChosen } from './state.mjs';

const PAGE_ROWS = 50;
const REFRESH_MS = 1000;

/** The first row shown; null follows the newest rows. @type {number | null} */
let firstRow = null;
let shownRows = '';

/** @param {State} state */
async function showTable(state) {
  const found = findChosen(state);
  byId('table').hidden = !found;
  byId('nothing').hidden = Boolean(found);
  document.title = found ? `${found.table.name} · Local Power BI` : 'Local Power BI';
  if (!found) return;
  const { dataset, table } = found;
  const skip = Math.max(0, Math.min(firstRow ?? Infinity, table.rowCount - PAGE_ROWS));
  const query = new URLSearchParams({ datasetId: dataset.id, table: table.name, skip: `${skip}`, top: `${PAGE_ROWS}` });
  /** @type {Rows} */
  const rows = await readJson(`/local/state/rows?${query}`);
  byId('table-name').textContent = `${dataset.name}: ${table.name}`;
  showRows(rows);
}

/** @param {Rows} rows */
function showRows(rows) {
  const hasHidden = rows.columns.some(({ isHidden }) => isHidden);
  byId('mark-choice').hidden = !hasHidden;
  const box = byId('show-hidden');
  const showHidden = box instanceof HTMLInputElement && box.checked;
  const text = JSON.stringify(rows) + showHidden;
  if (text === shownRows) return;
  shownRows = text;
  const columns = rows.columns.flatMap((column, index) => (column.isHidden && !showHidden ? [] : [{ column, index }]));
  const head = document.createElement('tr');
  head.replaceChildren(element('th', ''), ...columns.map(({ column }) => headCell(column)));
  byId('head').replaceChildren(head);
  byId('body').replaceChildren(
    ...rows.rows.map((row, at) => {
      const line = document.createElement('tr');
      const number = element('th', (rows.skip + at + 1).toLocaleString('en'));
      number.setAttribute('scope', 'row');
      line.replaceChildren(number, ...columns.map(({ column, index }) => cell(column, row[index] ?? null)));
      return line;
    }),
  );
  showPager(rows);
}

/** @param {Rows} rows */
function showPager({ rowCount, skip, rows }) {
  const number = (/** @type {number} */ n) => n.toLocaleString('en');
  byId('row-range').textContent =
    rowCount === 0 ? 'No rows yet' : `Rows ${number(skip + 1)} to ${number(skip + rows.length)} of ${number(rowCount)}`;
  setPage('first', 0, skip > 0);
  setPage('older', Math.max(0, skip - PAGE_ROWS), skip > 0);
  const next = skip + PAGE_ROWS;
  const hasNewer = next < rowCount;
  setPage('newer', next + PAGE_ROWS >= rowCount ? null : next, hasNewer);
  setPage('newest', null, hasNewer);
  if (firstRow === null) byId('body').lastElementChild?.scrollIntoView({ block: 'nearest' });
}

/**
 * @param {string} id
 * @param {number | null} row
 * @param {boolean} isPossible
 */
function setPage(id, row, isPossible) {
  const button = byId(id);
  if (!(button instanceof HTMLButtonElement)) return;
  button.disabled = !isPossible;
  button.onclick = () => {
    firstRow = row;
    void refresh();
  };
}

/** @param {Column} column */
function headCell({ name, dataType, isHidden }) {
  const made = element('th', name, classOf({ name, dataType, isHidden }));
  made.setAttribute('scope', 'col');
  made.append(element('small', dataType));
  return made;
}

/**
 * @param {Column} column
 * @param {string | number | boolean | null} value
 */
function cell(column, value) {
  const made = element('td', value === null ? '' : String(value), classOf(column));
  made.title = made.textContent ?? '';
  return made;
}

/** @param {Column} column */
function classOf({ dataType, isHidden }) {
  const isNumber = ['Int64', 'Double', 'Decimal'].includes(dataType);
  return [isNumber ? 'number' : '', isHidden ? 'hidden-column' : ''].join(' ').trim();
}

/** @param {string} address */
async function readJson(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The local Power BI answered ${answer.status}.`);
  return answer.json();
}

async function refresh() {
  const trouble = byId('trouble');
  try {
    /** @type {State} */
    const state = await readJson('/local/state');
    showDatasets(state);
    await showTable(state);
    trouble.hidden = true;
  } catch (error) {
    trouble.textContent = `Not up to date: ${error instanceof Error ? error.message : String(error)}`;
    trouble.hidden = false;
  }
}

async function refreshWhileVisible() {
  if (document.visibilityState === 'visible') await refresh();
  setTimeout(() => void refreshWhileVisible(), REFRESH_MS);
}

addEventListener('hashchange', () => {
  firstRow = null;
  void refresh();
});
byId('show-hidden').addEventListener('change', () => void refresh());
void refreshWhileVisible();
