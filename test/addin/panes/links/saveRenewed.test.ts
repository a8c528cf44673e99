import { describe, expect, it } from '@jest/globals';
import { workbookLinks } from '../../../../addin/links/workbookLinks.ts';
import { saveRenewed } from '../../../../addin/panes/links/saveRenewed.ts';
import { SelectionError } from '../../../../addin/table/selectionError.ts';
import { openExcel } from '../../excel/openExcel.ts';
import { linkOf } from '../../links/linkOf.ts';

describe('saveRenewed()', () => {
  it('saves the link and has nothing to say', async () => {
    const { host } = await openExcel({ sheets: [{ name: 'S' }] });
    expect(await saveRenewed(workbookLinks, linkOf())).toBeUndefined();
    expect(await saveRenewed(workbookLinks, undefined)).toBeUndefined();
    expect([...host.workbook.settings.keys()]).toEqual(['rangecast.link.l1']);
  });

  it('tells why it could not, and what to do before the next refresh', async () => {
    const save = () => Promise.reject(new SelectionError('cell-edit', 'A cell is being edited.'));
    expect(await saveRenewed({ ...workbookLinks, save }, linkOf())).toBe(
      'The link could not be saved in the workbook and still tells of the push before. ' +
        'A cell is being edited. ' +
        'Look at the earlier pushes of the table in the form before you refresh it again.',
    );
  });
});
