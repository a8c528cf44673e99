import { afterEach, describe, expect, it } from '@jest/globals';
import {
  stoppedTablesActions,
  tableOutcomeText,
  tableProgressText,
  tablesReceiptTitle,
} from '../../../../addin/panes/tables/tablesText.ts';
import type { TablesControl } from '../../../../addin/panes/tables/useTablesPush.ts';
import { shownProblem } from '../../../../addin/panes/shownProblem.ts';
import { tablesReceipt } from '../../../../addin/push/tablesReceipt.ts';
import type { TablesOrder } from '../../../../addin/push/tablesOrder.ts';
import { speak } from '../../../../addin/texts/texts.ts';
import { StoppedHere } from '../../../../addin/push/stoppedHere.ts';
import { Problem } from '../../../../shared/problem.ts';
import { receipt } from '../receipts.ts';

const whole = { name: 'Customers', rows: 25_000, receipt, mode: 'append' as const, ranges: [] };
const empty = { name: 'Sales', rows: 3, receipt: undefined, mode: 'append' as const, ranges: [] };

afterEach(() => speak('en'));

describe('tablesReceiptTitle()', () => {
  it('adds up what arrived', () => {
    expect(tablesReceiptTitle(tablesReceipt([whole, whole]))).toBe('50,000 rows of 2 tables arrived in Power BI');
  });
  it('claims no arrival that nobody counted', () => {
    const unverified = { ...receipt, verifiedBy: 'none' as const, rowsFound: undefined };
    expect(tablesReceiptTitle(tablesReceipt([whole, { ...whole, receipt: unverified }]))).toBe(
      '50,000 rows of 2 tables sent to Power BI',
    );
  });
  it('counts the tables that are whole when it was stopped', () => {
    expect(tablesReceiptTitle(tablesReceipt([whole, empty]))).toBe('Stopped: 1 of 2 tables complete');
  });
});

describe('tableProgressText() and tableOutcomeText()', () => {
  const sales = { name: 'Sales', rows: 30_000, rowsLanded: 10_000, outcome: undefined };
  it('say where a table stands', () => {
    expect(tableProgressText(sales, 'Sales')).toBe('10,000 of 30,000 rows');
    expect(tableProgressText({ ...sales, rowsLanded: 0 }, 'Customers')).toBe('waiting, 30,000 rows');
    expect(tableProgressText({ ...sales, rowsLanded: 30_000, outcome: 'complete' }, undefined)).toBe(
      'complete, 30,000 rows',
    );
  });
  it('say what became of it', () => {
    expect(tableOutcomeText(whole)).toBe('25,000 rows');
    expect(tableOutcomeText(empty)).toBe('empty, 3 rows not pushed');
    const stopped = { ...receipt, outcome: 'cancelled' as const, rowsSent: 10_000 };
    expect(tableOutcomeText({ ...whole, receipt: stopped })).toBe('stopped, 10,000 of 25,000 rows');
  });
  it('say it in German', async () => {
    await speak('de-DE');
    expect(tableProgressText(sales, 'Sales')).toBe('10.000 von 30.000 Zeilen');
    const doubtful = { ...receipt, outcome: 'in-doubt' as const, rowsSent: 0 };
    expect(tableOutcomeText({ ...whole, rows: 1, receipt: doubtful })).toBe('ungewiss, 0 von 1 Zeile');
    expect(tablesReceiptTitle(tablesReceipt([whole, empty]))).toBe('Abgebrochen: 1 von 2 Tabellen vollständig');
  });
});

describe('tableOutcomeText()', () => {
  it('does not hide a warning behind rows that arrived', () => {
    const doubled = { ...receipt, doubledBatches: [0] };
    expect(tableOutcomeText({ ...whole, receipt: doubled })).toBe('25,000 rows, with a warning');
  });
});

describe('stoppedTablesActions()', () => {
  const calls: unknown[] = [];
  const order: TablesOrder = {
    groupId: undefined,
    name: 'Sales',
    namesakes: [],
    tables: [],
    relationships: [],
    retentionPolicy: 'None',
  };
  const push: TablesControl = {
    running: false,
    curing: false,
    value: undefined,
    problem: undefined,
    order,
    progress: undefined,
    isBegun: false,
    start: (given) => calls.push(given),
    resume: () => calls.push('resume'),
    signInAndResume: () => calls.push('sign in'),
    consentAndResume: () => undefined,
    cancel: () => undefined,
    stopWaiting: () => undefined,
    stop: () => calls.push('stop'),
    leaveTable: () => undefined,
    pushRest: () => undefined,
    startAgain: () => undefined,
    resolve: () => Promise.reject(new Error('not asked for')),
    leave: () => undefined,
  };
  const actions = (error: Error, isBegun = true) =>
    stoppedTablesActions(shownProblem(error), { ...push, isBegun }).map(({ label, run }) => {
      calls.length = 0;
      run();
      return [label, ...calls];
    });

  it('creates a second dataset of the name only when it is told to', () => {
    expect(actions(new Problem('dataset_name_taken', '', { datasetIds: ['d1'] }), false)).toEqual([
      ['Create a second one', { ...order, namesakes: ['d1'] }],
    ]);
  });
  it('looks again for a dataset whose creation is in doubt', () => {
    expect(actions(new Problem('creation_in_doubt', ''), false)).toEqual([['Try again', 'resume']]);
  });
  it('goes on where a repeat may help, after a sign-in where one is needed', () => {
    expect(actions(new Problem('power_bi_unavailable', ''))).toEqual([['Continue', 'resume']]);
    expect(actions(new Problem('sign_in_again', ''))).toEqual([['Sign in and continue', 'sign in']]);
  });
  it('stops what was ended here in the service too, and counts what was not waited for', () => {
    expect(actions(new StoppedHere('cancelling'))).toEqual([
      ['Stop the push', 'stop'],
      ['Continue', 'resume'],
    ]);
    expect(actions(new StoppedHere('counting'))).toEqual([['Verify again', 'resume']]);
  });
  it('lets people try a begun push again when they have settled what stood in the way', () => {
    expect(actions(new Problem('not_permitted', ''))).toEqual([['Try again', 'resume']]);
    expect(actions(new Problem('not_permitted', ''), false)).toEqual([]);
  });
});
