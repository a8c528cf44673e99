import type { ApiAnswer } from '../sendToApi.ts';
import type { PushScript } from './pushScript.ts';

/** Sends batch n of a push to another API than the cloud's own. @param api ends in `/api` */
export async function sendBatchTo(api: string, push: PushScript, n: number, driver = 1): Promise<ApiAnswer> {
  const { path, token } = push.target;
  const answer = await fetch(`${api}/${path}/pushes/${push.id}/batches/${n}?driver=${driver}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: push.batches[n] ?? '',
  });
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
}
