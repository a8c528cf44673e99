import { z } from 'zod';

/** What Power BI said about a failure, whichever of its five shapes it used. */
export interface PowerBiError {
  readonly code: string | undefined;
  readonly message: string | undefined;
}

const detail = z.looseObject({ message: z.string().optional() });
const pbiDetail = z.looseObject({ detail: z.looseObject({ value: z.string() }).optional() });

// 1 {error:{code,message}} · 2 {error:{code,"pbi.error":{…}}} without a message · 3 {error:{…,details:[{message}]}} ·
// 4 {message} from the gateway · 5 no body or plain text.
const shapes = z.union([
  z.looseObject({
    error: z.looseObject({
      code: z.string().optional(),
      message: z.string().optional(),
      details: z.array(detail).optional(),
      'pbi.error': z.looseObject({ details: z.array(pbiDetail).optional() }).optional(),
    }),
  }),
  z.looseObject({ message: z.string() }),
]);

const MAX_TEXT = 500;

/** Reads Power BI's error out of a body; text that has none of the known shapes survives as the message. */
export function readError(text: string): PowerBiError {
  const read = shapes.safeParse(jsonOrUndefined(text));
  if (!read.success)
    return { code: undefined, message: text.trim() === '' ? undefined : text.trim().slice(0, MAX_TEXT) };
  if (!('error' in read.data)) return { code: undefined, message: read.data.message };
  const { error } = z.object({ error: shapes.options[0].shape.error }).parse(read.data);
  const details = error.details?.map((item) => item.message) ?? [];
  const pbiDetails = error['pbi.error']?.details?.map((item) => item.detail?.value) ?? [];
  const messages = [error.message, ...details, ...pbiDetails].filter((message) => message !== undefined);
  return { code: error.code, message: messages.length === 0 ? undefined : messages.join(' ').slice(0, MAX_TEXT) };
}

function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // shape 5: not JSON
  }
}
