import { describe, expect, it } from '@jest/globals';
import { readCells } from '../../../addin/excel/readCells.ts';
import { workbookLinks } from '../../../addin/links/workbookLinks.ts';
import { openExcel, select } from '../excel/openExcel.ts';
import { noPause } from '../table/noPause.ts';
import { linkOf } from './linkOf.ts';

const rows = [
  ['Item', 'Units'],
  ['Pen', 1],
  ['Ink', 2],
] as const;
const sheets = [{ name: 'My data', rows }] as const;

describe('workbookLinks', () => {
  it('keeps links in the workbook, the oldest first', async () => {
    const { host } = await openExcel({ sheets });
    await workbookLinks.save(linkOf({ id: 'b', made: { by: 'Anna', workbook: 'Book1.xlsx', at: '2026-11-02' } }));
    await workbookLinks.save(linkOf({ id: 'a', made: { by: 'Anna', workbook: 'Book1.xlsx', at: '2026-11-01' } }));
    expect([...host.workbook.settings.keys()]).toEqual(['rangecast.link.b', 'rangecast.link.a']);
    expect((await workbookLinks.list()).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('tells of links that it cannot read and leaves them where they are', async () => {
    const { host } = await openExcel({ sheets });
    host.workbook.settings.set('rangecast.link.new', { version: 2, more: true });
    host.workbook.settings.set('rangecast.link.bad', 'nonsense');
    host.workbook.settings.set('other', { version: 1 });
    expect(await workbookLinks.list()).toEqual([
      { kind: 'newer', id: 'new' },
      { kind: 'unreadable', id: 'bad' },
    ]);
    expect(host.workbook.settings.size).toBe(3);
  });

  it('removes a link with its hidden name, but not while another link needs it', async () => {
    const { host } = await openExcel({ sheets });
    const anchor = await workbookLinks.anchor('My data', 'A1:B3', '1-2');
    const [one, other] = [linkOf({ id: '1', anchor }), linkOf({ id: '2', anchor })];
    await workbookLinks.save(one);
    await workbookLinks.save(other);
    await workbookLinks.remove({ kind: 'link', id: '1', link: one });
    expect(host.workbook.names).toHaveLength(1);
    await workbookLinks.remove({ kind: 'link', id: '2', link: other });
    expect(host.workbook.names).toHaveLength(0);
    expect(host.workbook.settings.size).toBe(0);
  });

  it('says what a read-only workbook and one that was never saved lack', async () => {
    const { host } = await openExcel({ sheets });
    expect(await workbookLinks.whyNot()).toBeUndefined();
    host.workbook.wasSaved = false;
    expect(await workbookLinks.whyNot()).toBe(
      'The workbook has never been saved. Save it first, then push to keep a link.',
    );
    host.workbook.isReadOnly = true;
    expect(await workbookLinks.whyNot()).toBe(
      'The workbook is read-only. Save a copy, then push from there to keep a link.',
    );
  });
});

describe('workbookLinks.anchor()', () => {
  it('anchors a plain range by a hidden name, once', async () => {
    const { host } = await openExcel({ sheets });
    const anchor = await workbookLinks.anchor('My data', 'A1:B3', '1-2');
    expect(anchor).toMatchObject({ source: { kind: 'name', name: '_rangecast_12' }, isNew: true });
    expect(host.workbook.names).toMatchObject([{ formula: "='My data'!$A$1:$B$3", visible: false, sheetId: null }]);
    expect(await workbookLinks.anchor('My data', 'A1:B3', '3')).toEqual({ ...anchor, isNew: false });
    expect((await readCells(anchor.source, { pause: noPause })).address).toBe('A1:B3');
  });

  it('anchors whole columns where they are selected, so that rows below belong to them later', async () => {
    const { host } = await openExcel({ sheets }, 'A:B');
    const anchor = await workbookLinks.anchor('My data', 'A1:B3', '1');
    expect(host.workbook.names).toMatchObject([{ formula: "='My data'!$A:$B" }]);
    host.workbook.edit(host.workbook.activeSheet, { row: 3, column: 0, rows: 1, columns: 1 }, () => ({ value: 'Cap' }));
    expect((await readCells(anchor.source, { pause: noPause })).address).toBe('A1:B4');
  });

  it('does not take the hidden name of rows for whole columns, nor the other way round', async () => {
    const { host } = await openExcel({ sheets }, 'A1:B3');
    const rowsOnly = await workbookLinks.anchor('My data', 'A1:B3', '1');
    select(host.workbook, 'A:B');
    const columns = await workbookLinks.anchor('My data', 'A1:B3', '2');
    select(host.workbook, 'A1:B3');
    expect(columns).toMatchObject({ source: { name: '_rangecast_2' }, isNew: true });
    expect(await workbookLinks.anchor('My data', 'A1:B3', '3')).toEqual({ ...rowsOnly, isNew: false });
  });

  it('neither takes nor removes the copy of a hidden name that came with a copied sheet', async () => {
    const copied = { name: '_rangecast_1', formula: "='My data'!$A$1:$B$3", sheet: 'My data', visible: false };
    const { host } = await openExcel({ sheets, names: [copied] });
    const anchor = await workbookLinks.anchor('My data', 'A1:B3', '2');
    expect(anchor).toMatchObject({ source: { name: '_rangecast_2', sheetId: undefined }, isNew: true });
    const sheetId = host.workbook.activeSheet.id;
    await workbookLinks.release({ source: { kind: 'name', name: '_rangecast_2', sheetId } });
    expect(host.workbook.names.map(({ name }) => name)).toEqual(['_rangecast_1', '_rangecast_2']);
  });

  it('finds the name of a sheet again when the sheet is called otherwise and another one has its old name', async () => {
    const costs = { name: 'Costs', formula: "='My data'!$A$1:$B$3", sheet: 'My data' };
    const { host } = await openExcel({ sheets: [...sheets, { name: 'Other' }], names: [costs] });
    const [sheet, other] = host.workbook.sheets;
    if (!sheet || !other) throw new Error('The workbook has no two sheets.');
    const anchor = await workbookLinks.anchor('My data', 'A1:B3', '1');
    expect(anchor).toMatchObject({ source: { kind: 'name', name: 'Costs', sheetId: sheet.id }, name: 'Costs' });
    sheet.name = 'Last year';
    other.name = 'My data';
    host.workbook.names[0] = {
      ...costs,
      sheetId: sheet.id,
      formula: "='Last year'!$A$1:$B$3",
      visible: true,
      comment: '',
    };
    expect(await readCells(anchor.source, { pause: noPause })).toMatchObject({ sheet: 'Last year', address: 'A1:B3' });
  });

  it('takes the Excel table and the name that are there', async () => {
    const { host } = await openExcel({
      sheets: [...sheets, { name: 'Other', rows }],
      tables: [{ name: 'Sales', sheet: 'My data', address: 'A1:B3' }],
      names: [{ name: 'Costs', formula: '=Other!$A$1:$B$3' }],
    });
    expect(await workbookLinks.anchor('My data', 'A1:B3', '1')).toMatchObject({
      source: { kind: 'table' },
      name: 'Sales',
    });
    expect(await workbookLinks.anchor('Other', 'A1:B3', '1')).toMatchObject({
      source: { name: 'Costs' },
      name: 'Costs',
    });
    expect(host.workbook.names).toHaveLength(1);
  });
});
