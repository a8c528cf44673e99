import { describe, expect, it } from '@jest/globals';
import { workbookLinks } from '../../../../addin/links/workbookLinks.ts';
import { useLinks } from '../../../../addin/panes/links/useLinks.ts';
import { SelectionError } from '../../../../addin/table/selectionError.ts';
import { openExcel } from '../../excel/openExcel.ts';
import { runHook } from '../runHook.ts';
import { servicesOf } from '../servicesOf.ts';

describe('useLinks()', () => {
  it('tells why the links can not be listed', async () => {
    await openExcel({ sheets: [{ name: 'S' }] });
    const list = () => Promise.reject(new SelectionError('excel-failed', 'Excel could not do that.'));
    const services = servicesOf({ links: { ...workbookLinks, list } });
    const hook = await runHook(() => useLinks(services, true, () => undefined), undefined);
    await hook.until(({ problem }) => problem !== undefined);
    expect(hook.value().problem?.text).toBe('Excel could not do that.');
    expect(hook.value().value).toBeUndefined();
    await hook.end();
  });

  it('tells of edits while the links are in view', async () => {
    const { host } = await openExcel({ sheets: [{ name: 'S', rows: [[1]] }] });
    const services = servicesOf();
    let edits = 0;
    const hook = await runHook(() => useLinks(services, true, () => (edits += 1)), undefined);
    await hook.until(({ value }) => value !== undefined);
    host.workbook.edit(host.workbook.activeSheet, { row: 0, column: 0, rows: 1, columns: 1 }, () => ({ value: 2 }));
    await hook.until(() => edits === 1);
    await hook.end();
  });
});
