import { describe, expect, it } from '@jest/globals';
import { useKeepLink } from '../../../../addin/panes/links/useKeepLink.ts';
import type { PushControl } from '../../../../addin/panes/pushControl.ts';
import { initialTarget } from '../../../../addin/panes/targetState.ts';
import { workbookLinks } from '../../../../addin/links/workbookLinks.ts';
import { SelectionError } from '../../../../addin/table/selectionError.ts';
import { previewOf } from '../preview.ts';
import { pushControlOf } from '../pushControlOf.ts';
import { runHook } from '../runHook.ts';
import { servicesOf } from '../servicesOf.ts';

describe('useKeepLink()', () => {
  it('says why a push is not kept, and no longer with the next one', async () => {
    const whyNot = () => Promise.reject(new SelectionError('excel-failed', 'Excel could not do that.'));
    const services = servicesOf({ links: { ...workbookLinks, whyNot } });
    const form = { preview: await previewOf(), choices: {} };
    const idle = pushControlOf();
    const hook = await runHook(
      (push: PushControl) => useKeepLink(services, 'Anna', form, initialTarget, push),
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
});
