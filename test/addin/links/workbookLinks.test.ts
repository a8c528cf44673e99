import { describe, expect, it } from '@jest/globals';
import { readCells } from '../../../addin/excel/readCells.ts';
import { workbookLinks } from '../../../addin/links/workbookLinks.ts';
import { openExcel } from '../excel/openExcel.ts';
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
