import type { BodyOf } from '../../shared/contract/endpoint.ts';
import type { sendRaw } from '../../shared/contract/raw.ts';

/** A raw request as the caller has ordered it, defaults filled in. */
export type RawOrder = BodyOf<typeof sendRaw>;

/** A file of a multipart body on its way to Power BI. */
export interface RawFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}
