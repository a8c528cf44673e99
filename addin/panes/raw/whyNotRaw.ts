import type { Person } from '../usePerson.ts';
import { isRead, type RawForm } from './rawForm.ts';

/** What keeps a raw request from being sent, before it is sent; undefined: nothing that is known. */
export function whyNotRaw(
  policy: Person['policy'],
  form: Pick<RawForm, 'method' | 'path' | 'maxRetries'>,
): string | undefined {
  if (policy.rawRequests === 'off') return 'Your administrator has turned raw requests off.';
  if (policy.rawRequests === 'read' && !isRead(form.method)) {
    return 'Your administrator allows raw requests that only read: choose GET or HEAD.';
  }
  if (!form.path.trim().startsWith('/')) return 'A path begins with a slash, such as /groups.';
  if (addsRows(form) && form.maxRetries.trim() !== '0') {
    return 'A request that adds rows takes no retries: rows could be added twice. Set retries to 0.';
  }
  return undefined;
}

/** Whether the request adds rows to a table. */
export function addsRows({ method, path }: Pick<RawForm, 'method' | 'path'>): boolean {
  const [pathname = ''] = path.trim().split('?');
  return method === 'POST' && /\/tables\/[^/]+\/rows\/?$/i.test(pathname);
}
