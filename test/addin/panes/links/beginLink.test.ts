import { describe, expect, it } from '@jest/globals';
import { workbookLinks } from '../../../../addin/links/workbookLinks.ts';
import { beginLink } from '../../../../addin/panes/links/beginLink.ts';
import { openExcel } from '../../excel/openExcel.ts';
import { noPause } from '../../table/noPause.ts';
import { previewOf } from '../preview.ts';

describe('beginLink()', () => {
  it('anchors the cells at once, and looks at them when the push is over', async () => {
    const { host } = await openExcel({ sheets: [{ name: 'Q1', rows: [['Region', 'Units']] }] });
    const preview = await previewOf();
    const filtered = { ...preview, selection: { ...preview.selection, hiddenRows: 2 } };
    let looks = 0;
    const pause = () => {
      looks += 1;
      return noPause();
    };
    const begun = await beginLink(workbookLinks, filtered, {}, '1');
    if ('refused' in begun) throw new Error(begun.refused);
    expect(host.workbook.names).toMatchObject([{ name: '_rangecast_1' }]);
    const { cells } = await begun.note(pause);
    expect(cells).toMatchObject({ address: 'A1:B4', rows: 3, hiddenRows: 2, columns: ['Region', 'Units'] });
    const before = looks;
    expect((await begun.note(pause)).cells).toEqual(cells);
    expect(looks).toBe(before);
  });

  it('refuses several areas', async () => {
    await openExcel({ sheets: [{ name: 'Q1' }] });
    const preview = await previewOf();
    const areas = { ...preview, selection: { ...preview.selection, address: 'A1:B2,A4:B5' } };
    const begun = await beginLink(workbookLinks, areas, {}, '1');
    expect(begun).toMatchObject({ refused: expect.stringContaining('one range') });
  });
});
