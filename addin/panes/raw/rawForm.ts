import type { BodyOf } from '../../../shared/contract/endpoint.ts';
import { RAW_TIMEOUT_MS, type sendRaw } from '../../../shared/contract/raw.ts';

type RawOrder = BodyOf<typeof sendRaw>;

/** What a request carries. */
export type BodyKind = 'none' | 'json' | 'text' | 'form';

/** A file of the form, already read. */
export interface FormFile {
  /** Name of its part. */
  readonly part: string;
  readonly fileName: string;
  readonly base64: string;
}

/** The console's fields as they are typed. */
export interface RawForm {
  readonly method: RawOrder['method'];
  readonly path: string;
  /** One `name=value` a line, as are `fields`. */
  readonly query: string;
  /** One `Name: value` a line. */
  readonly headers: string;
  readonly bodyKind: BodyKind;
  readonly body: string;
  readonly fields: string;
  /** Undefined while they are read. */
  readonly files: readonly FormFile[] | undefined;
  readonly responseType: RawOrder['responseType'];
  readonly timeoutMs: string;
  readonly maxRetries: string;
  readonly retryDelayMs: string;
  readonly retryAllErrors: boolean;
  readonly useExponentialBackoff: boolean;
  readonly debug: boolean;
}

/** A read that everybody may do. */
export const emptyRawForm: RawForm = {
  method: 'GET',
  path: '/groups',
  query: '',
  headers: '',
  bodyKind: 'none',
  body: '',
  fields: '',
  files: [],
  responseType: 'json',
  timeoutMs: String(RAW_TIMEOUT_MS),
  maxRetries: '0',
  retryDelayMs: '0',
  retryAllErrors: false,
  useExponentialBackoff: false,
  debug: false,
};

/** Whether a method only reads, so that the request carries no body. */
export function isRead(method: RawForm['method']): boolean {
  return method === 'GET' || method === 'HEAD';
}
