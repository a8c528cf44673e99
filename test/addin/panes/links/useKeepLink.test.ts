import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { link } from '../../../../addin/links/link.ts';
import { useKeepLink } from '../../../../addin/panes/links/useKeepLink.ts';
import type { PushControl } from '../../../../addin/panes/pushControl.ts';
import { pushOrderFrom } from '../../../../addin/panes/pushOrderFrom.ts';
import { initialTarget } from '../../../../addin/panes/targetState.ts';
import { workbookLinks } from '../../../../addin/links/workbookLinks.ts';
import { SelectionError } from '../../../../addin/table/selectionError.ts';
import { openExcel } from '../../excel/openExcel.ts';
import { previewOf } from '../preview.ts';
import { pushControlOf } from '../pushControlOf.ts';
import { receipt } from '../receipts.ts';
import { runHook } from '../runHook.ts';
import { servicesOf } from '../servicesOf.ts';

describe('useKeepLink()', () => {
  it('says why a push is not kept, and no longer with the next one', async () => {
    const whyNot = () => Promise.reject(new SelectionError('excel-failed', 'Excel could not do that.'));
    const services = servicesOf({ links: { ...workbookLinks, whyNot } });
    const preview = await previewOf();
    const idle = pushControlOf();
    const hook = await runHook(
      (push: PushControl) => useKeepLink(services, 'Anna', preview, initialTarget, push),
      pushControlOf({ running: true }),
    );
    await hook.use(({ begin }) => begin());
    await hook.until(({ text }) => text?.includes('Excel could not do that.') === true);
    await hook.show(idle);
    await hook.until(({ text }) => text === undefined);
    await hook.show(pushControlOf({ running: true }));
    expect(hook.value().text).toBeUndefined();
    await hook.end();
  });

  it('keeps what the person decides about rows in doubt, and nothing of the push while it runs again', async () => {
    const { host } = await openExcel({ sheets: [{ name: 'Q1', rows: [['Region', 'Units']] }] });
    const preview = await previewOf();
    const target = {
      ...initialTarget,
      kind: 'existing',
      dataset: { id: 'd1', name: 'Sales' },
      table: { name: 'Orders', columnsFrom: 'record', mark: true },
    } as const;
    const order = pushOrderFrom(preview, target, 'Sales', 'Book.xlsx');
    if (!order) throw new Error('The form orders no push.');
    const kept = () => z.array(link).parse([...host.workbook.settings.values()])[0]?.lastPush;
    const services = servicesOf();
    const doubtful = { ...receipt, outcome: 'in-doubt' } as const;
    const push = pushControlOf({ order, id: 'p1', value: doubtful });
    const hook = await runHook(
      (at: PushControl) => useKeepLink(services, 'Anna', preview, target, at),
      pushControlOf({ running: true, order }),
    );
    await hook.use(({ begin }) => begin());
    await hook.show(push);
    await hook.until(() => kept()?.outcome === 'in-doubt');
    await hook.show({ ...push, running: true, id: 'p2' });
    await hook.show({ ...push, decided: receipt });
    await hook.until(() => kept()?.outcome === 'complete');
    expect(kept()?.id).toBe('p1');
    await hook.end();
  });
});
