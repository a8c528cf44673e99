import { texts } from '../../texts/texts.ts';
import type { Person } from '../usePerson.ts';
import { isRead, type RawForm } from './rawForm.ts';

/** What keeps a raw request from being sent, before it is sent; undefined: nothing that is known. */
export function whyNotRaw(
  policy: Person['policy'],
  form: Pick<RawForm, 'method' | 'path' | 'maxRetries'>,
): string | undefined {
  if (policy.rawRequests === 'off') return texts().whyNotRaw.off;
  if (policy.rawRequests === 'read' && !isRead(form.method)) {
    return texts().whyNotRaw.readOnly;
  }
  if (!form.path.trim().startsWith('/')) return texts().whyNotRaw.noSlash;
  if (addsRows(form) && form.maxRetries.trim() !== '0') {
    return texts().whyNotRaw.noRetries;
  }
  return undefined;
}

/** Whether the request adds rows to a table. */
export function addsRows({ method, path }: Pick<RawForm, 'method' | 'path'>): boolean {
  const [pathname = ''] = path.trim().split('?');
  return method === 'POST' && /\/tables\/[^/]+\/rows\/?$/i.test(pathname);
}
