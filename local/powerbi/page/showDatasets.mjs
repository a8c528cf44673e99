// @ts-check
/** @import { Dataset, Relationship, State, Table } from './state.mjs' */

import { byId, element } from './element.mjs';
import { findChosen } from './state.mjs';

const kinds = { Push: 'push', Streaming: 'streaming, keeps no rows', PushStreaming: 'push and streaming' };

let shownState = '';

/**
 * Shows the list of datasets and their tables, and redraws it only when it has changed.
 * @param {State} state
 */
export function showDatasets(state) {
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
  const kind = dataset.addRowsAPIEnabled ? `${kinds[dataset.mode]}, retention ${dataset.retentionPolicy}` : 'imported';
  const model = [...dataset.relationships.map(relationshipText), ...dataset.tables.flatMap(measureTexts)];
  return [
    element('h3', dataset.name),
    element('p', kind, 'soft'),
    list,
    ...model.map((text) => element('p', text, 'soft')),
  ];
}

/** @param {Relationship} relationship */
function relationshipText({ fromTable, fromColumn, toTable, toColumn }) {
  return `${fromTable}[${fromColumn}] → ${toTable}[${toColumn}]`;
}

/** @param {Table} table */
function measureTexts({ name: table, measures }) {
  return measures.map(({ name, expression }) => `${table}[${name}] = ${expression}`);
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

/**
 * @param {Dataset} dataset
 * @param {Table} table
 */
function addressOf(dataset, table) {
  return `#/${dataset.id}/${encodeURIComponent(table.name)}`;
}
