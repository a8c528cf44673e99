import { afterEach, describe, expect, it } from '@jest/globals';
import { useRefreshOne } from '../../../../addin/panes/links/useRefreshOne.ts';
import { runHook } from '../runHook.ts';
import { openLinked } from './openLinked.ts';

let opened: Awaited<ReturnType<typeof openLinked>> | undefined;
afterEach(() => opened?.close());

describe('useRefreshOne()', () => {
  it.each(['replace', 'append'] as const)(
    'waits before a %s of the same cells, until they are edited',
    async (mode) => {
      const { services, link, push } = (opened = await openLinked({ mode }));
      const hook = await runHook(() => useRefreshOne(services, 'Anna'), undefined);
      await hook.use(({ read }) => read(link));
      await hook.until(({ ready }) => ready.value !== undefined);
      expect(hook.value().ready.value?.order?.mode).toBe(mode);
      await hook.use(({ edited }) => edited());
      await hook.until(({ ready }) => ready.value === undefined);
      expect(push.seen).toEqual([]);
      await hook.end();
    },
  );

  it('reads again what was edited while it was read', async () => {
    const { services, link } = (opened = await openLinked());
    const hook = await runHook(() => useRefreshOne(services, 'Anna'), undefined);
    await hook.use(({ read }) => read(link));
    await hook.use(({ edited }) => edited());
    await hook.until(({ ready }) => ready.value !== undefined);
    expect(hook.value().ready.value?.link).toEqual(link);
    await hook.end();
  });

  it('tells that the link could not be saved beside the receipt, which stays', async () => {
    const { services, link } = (opened = await openLinked());
    const links = { ...services.links, save: () => Promise.reject(new Error('full')) };
    const failing = { ...services, links };
    const hook = await runHook(() => useRefreshOne(failing, 'Anna'), undefined);
    await hook.use(({ read }) => read(link));
    await hook.until(({ ready }) => ready.value?.order !== undefined);
    await hook.use(({ ready, push }) => {
      const { order } = ready.value ?? {};
      if (order) push.start(order);
    });
    await hook.until(({ notSaved }) => notSaved !== undefined);
    expect(hook.value().push.value).toMatchObject({ outcome: 'complete' });
    expect(hook.value().notSaved).toMatch(/^The link could not be saved in the workbook/);
    await hook.end();
  });
});
