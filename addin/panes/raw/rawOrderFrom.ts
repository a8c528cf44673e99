import type { RequestOf } from '../../../shared/contract/endpoint.ts';
import type { sendRaw } from '../../../shared/contract/raw.ts';
import { texts } from '../../texts/texts.ts';
import { pairsFrom, valuesByName, type Pairs } from './pairsFrom.ts';
import { isRead, type FormFile, type RawForm } from './rawForm.ts';

/** A raw request as the API takes it. */
export type RawRequestBody = NonNullable<RequestOf<typeof sendRaw>['body']>;

/** The request that the fields ask for, or what is wrong with one of them. */
export type RawOrderOrNot = { readonly order: RawRequestBody } | { readonly whyNot: string };

const JSON_TYPE = 'application/json; charset=utf-8';

/** Reads the console's fields. JSON is sent as the text that it is, so that its numbers keep every digit. */
export function rawOrderFrom(form: RawForm): RawOrderOrNot {
  const kind = isRead(form.method) ? 'none' : form.bodyKind;
  const query = pairsFrom(form.query, '=');
  if (isWrong(query)) return { whyNot: texts().whyNotRaw.queryLine(query.wrongLine) };
  const headers = pairsFrom(form.headers, ':');
  if (isWrong(headers)) return { whyNot: texts().whyNotRaw.headerLine(headers.wrongLine) };
  const twice = headerTwice(headers.pairs);
  if (twice !== undefined) return { whyNot: texts().whyNotRaw.headerTwice(twice) };
  const content = contentFrom(form, kind);
  if ('whyNot' in content) return content;
  const numbers = [form.timeoutMs, form.maxRetries, form.retryDelayMs];
  if (!numbers.every((text) => /^\d+$/.test(text.trim()))) {
    return { whyNot: texts().whyNotRaw.wholeNumbers };
  }
  const hasType = headers.pairs.some(([name]) => name.toLowerCase() === 'content-type');
  const allHeaders = [...headers.pairs, ...(kind === 'json' && !hasType ? [['content-type', JSON_TYPE] as const] : [])];
  return {
    order: {
      method: form.method,
      path: form.path.trim(),
      ...(query.pairs.length === 0 ? {} : { queryParams: valuesByName(query.pairs) }),
      ...(allHeaders.length === 0 ? {} : { headers: Object.fromEntries(allHeaders) }),
      ...content.content,
      responseType: form.responseType,
      timeoutMs: Number(form.timeoutMs),
      maxRetries: Number(form.maxRetries),
      retryDelayMs: Number(form.retryDelayMs),
      retryAllErrors: form.retryAllErrors,
      useExponentialBackoff: form.useExponentialBackoff,
      debug: form.debug,
    },
  };
}

type Content = Pick<RawRequestBody, 'data' | 'formData' | 'files' | 'fileNames'>;

/** What the request carries. What is not sent need not be right. */
function contentFrom(
  form: RawForm,
  kind: RawForm['bodyKind'],
): { readonly content: Content } | { readonly whyNot: string } {
  switch (kind) {
    case 'none':
      return { content: {} };
    case 'text':
      return { content: { data: form.body } };
    case 'json':
      if (!isJson(form.body)) return { whyNot: texts().whyNotRaw.notJson };
      return { content: { data: form.body } };
    case 'form': {
      const fields = pairsFrom(form.fields, '=');
      if (isWrong(fields)) return { whyNot: texts().whyNotRaw.formLine(fields.wrongLine) };
      if (form.files === undefined) return { whyNot: texts().whyNotRaw.readingFiles };
      return { content: { formData: valuesByName(fields.pairs), ...filesOf(form.files) } };
    }
  }
}

function isWrong(pairs: Pairs): pairs is Extract<Pairs, { readonly wrongLine: string }> {
  return 'wrongLine' in pairs;
}

/** The name of a header that has two lines; case makes no difference. */
function headerTwice(pairs: readonly (readonly [string, string])[]): string | undefined {
  const names = pairs.map(([name]) => name.toLowerCase());
  return pairs.find(([name], i) => names.indexOf(name.toLowerCase()) < i)?.[0];
}

function filesOf(files: readonly FormFile[]): Pick<RawRequestBody, 'files' | 'fileNames'> {
  if (files.length === 0) return {};
  return {
    files: Object.fromEntries(files.map(({ part, base64 }) => [part, base64])),
    fileNames: Object.fromEntries(files.map(({ part, fileName }) => [part, fileName])),
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false; // what it is then does not matter: it is not JSON
  }
}
