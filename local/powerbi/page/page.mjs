// @ts-check
/**
 * The page that shows what arrived: datasets on the left, one table's rows on the right. It only reads.
 * Plain JavaScript, so that it needs no build.
 *
 * @typedef {{ name: string, dataType: string, isHidden?: boolean | null }} Column
 * @typedef {{ name: string, rowCount: number, columns: Column[] }} Table
 * @typedef {{ id: string, name: string, addRowsAPIEnabled: boolean, retentionPolicy: string, tables: Table[] }} Dataset
 * @typedef {{ workspaces: { id: string, name: string, datasets: Dataset[] }[] }} State
 * @typedef {{ columns: Column[], rowCount: number, skip: number, rows: (string | number | boolean | null)[][] }} Rows
 */

const PAGE_ROWS = 50;
const REFRESH_MS = 1000;

/** The first row shown; null follows the newest rows. @type {number | null} */
let firstRow = null;
let shownState = '';
let shownRows = '';

/** @param {string} id */
function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}.`);
  return found;
}

/**
 * @param {string} tag
 * @param {string} text
 * @param {string} [className]
 */
function element(tag, text, className = '') {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = className;
  return made;
}

/** What the address names: `#/{datasetId}/{table}`; without a table the dataset's first one is shown. */
function chosen() {
  const [, datasetId = '', table] = location.hash.slice(1).split('/');
  return { datasetId, table: table === undefined ? undefined : decodeURIComponent(table) };
}

/**
 * @param {Dataset} dataset
 * @param {Table} table
 */
function addressOf(dataset, table) {
  return `#/${dataset.id}/${encodeURIComponent(table.name)}`;
}

/** @param {State} state */
function findChosen({ workspaces }) {
  const { datasetId, table } = chosen();
  const dataset = workspaces.flatMap(({ datasets }) => datasets).find(({ id }) => id === datasetId);
  const found = dataset?.tables.find(({ name }) => table === undefined || name === table);
  return dataset && found && { dataset, table: found };
}

/** @param {State} state */
function showDatasets(state) {
  const text = JSON.stringify(state) + location.hash;
  if (text === shownState) return;
  shownState = text;
  const current = findChosen(state);
  const focused = document.activeElement?.getAttribute('href');
  const parts = state.workspaces
    .filter(({ datasets }) => datasets.length > 0)
    .flatMap(({ name, datasets }) => [
      element('h2', name),
      ...datasets.flatMap((dataset) => datasetParts(dataset, current?.table)),
    ]);
  byId('datasets').replaceChildren(...parts);
  // Redrawing the list must not take the keyboard's place in it.
  for (const link of document.querySelectorAll('nav a')) {
    if (link instanceof HTMLAnchorElement && link.getAttribute('href') === focused) link.focus();
  }
}

/**
 * @param {Dataset} dataset
 * @param {Table | undefined} current
 */
function datasetParts(dataset, current) {
  const list = document.createElement('ul');
  list.replaceChildren(...dataset.tables.map((table) => tableItem(dataset, table, table === current)));
  const kind = dataset.addRowsAPIEnabled ? `push, retention ${dataset.retentionPolicy}` : 'imported';
  return [element('h3', dataset.name), element('p', kind, 'soft'), list];
}

/**
 * @param {Dataset} dataset
 * @param {Table} table
 * @param {boolean} isCurrent
 */
function tableItem(dataset, table, isCurrent) {
  const link = document.createElement('a');
  link.href = addressOf(dataset, table);
  if (isCurrent) link.setAttribute('aria-current', 'page');
  const rows = `${table.rowCount.toLocaleString('en')} ${table.rowCount === 1 ? 'row' : 'rows'}`;
  link.replaceChildren(element('span', table.name), element('span', rows, 'soft'));
  const item = document.createElement('li');
  item.append(link);
  return item;
}

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
