import type { Push } from '../../../shared/contract/push.ts';
import { getPush } from '../../../shared/contract/pushes.ts';
import { Problem } from '../../../shared/problem.ts';
import type { PaneServices } from '../paneServices.ts';
import type { KnownPush, UnfinishedPush } from './unfinishedPush.ts';

/** States in which a push takes batches or is going to. */
const OPEN: readonly Push['state'][] = ['open', 'deleting', 'deleted'];

/** More are not asked about at once; what a person has begun last is what they miss. */
const MOST = 10;

/**
 * Asks where pushes stand and gives those that have not ended. The browser forgets those that have; it keeps those that
 * the API does not know or does not show, because they may be another person's who uses the same browser.
 */
export async function readUnfinished(
  { callApi, begunPushes }: Pick<PaneServices, 'callApi' | 'begunPushes'>,
  pushes: readonly KnownPush[],
  signal: AbortSignal,
): Promise<readonly UnfinishedPush[]> {
  const asked = pushes.slice(0, MOST).map(async (push) => ({ ...push, stands: await askOrMiss(push) }));
  const found = await Promise.all(asked);
  return found.flatMap(({ stands, ...push }) => {
    if (stands === undefined) return [];
    if (OPEN.includes(stands.state)) return [{ ...push, stands }];
    begunPushes.forget(push.id);
    return [];
  });

  async function askOrMiss({ id, at }: KnownPush): Promise<Push | undefined> {
    try {
      return await callApi(getPush, { params: { ...at, pushId: id } }, { signal });
    } catch (error) {
      if (error instanceof Problem && (error.status === 404 || error.status === 403)) return undefined;
      throw error;
    }
  }
}
