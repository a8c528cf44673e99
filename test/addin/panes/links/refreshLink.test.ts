import { afterEach, describe, expect, it } from '@jest/globals';
import type { Link } from '../../../../addin/links/link.ts';
import { refreshLink } from '../../../../addin/panes/links/refreshLink.ts';
import { realClock } from '../../../../addin/push/clock.ts';
import { linkOf } from '../../links/linkOf.ts';
import { openLinked } from './openLinked.ts';

let opened: Awaited<ReturnType<typeof openLinked>> | undefined;
afterEach(() => opened?.close());

async function refreshed(given: Partial<Link>, isEmptied: boolean) {
  const { services, link, push } = (opened = await openLinked(given));
  const { signal } = new AbortController();
  const { callApi } = services;
  const run = { callApi, clock: realClock, onProgress: () => undefined, signal, hurry: signal, confirm: [] };
  const outcome = await refreshLink(services, link, run, 'Anna', isEmptied);
  return { outcome, asked: push.seen.map(({ kind }) => kind) };
}

describe('refreshLink()', () => {
  it('adds no rows that the last push has added, and says so', async () => {
    expect(await refreshed({ mode: 'append' }, false)).toEqual({
      outcome: {
        kind: 'current',
        title: 'Up to date: nothing to add',
        text: 'Refresh this link by itself to add the same rows once more.',
      },
      asked: [],
    });
  });

  it('adds them where the table has just been emptied', async () => {
    const { outcome } = await refreshed({ mode: 'append' }, true);
    expect(outcome).toMatchObject({ receipt: { outcome: 'complete', rowsSent: 3 }, notSaved: undefined });
  });

  it('leaves a link alone whose last push is in doubt', async () => {
    const lastPush = { ...linkOf().lastPush, outcome: 'in-doubt' } as const;
    expect(await refreshed({ lastPush }, false)).toMatchObject({ outcome: { kind: 'in-doubt' }, asked: [] });
  });
});
