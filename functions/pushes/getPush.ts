import type { Push } from '../../shared/contract/push.ts';
import type { PushContext } from './pushContext.ts';
import { pushView } from './pushView.ts';
import { readPush } from './readPush.ts';

/** Where a push stands, batch by batch. */
export async function getPush(context: PushContext, pushId: string): Promise<Push> {
  return await pushView(context, (await readPush(context, pushId)).value);
}
