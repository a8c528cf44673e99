import * as z from 'zod';
import type { Answer } from './sendOnce.ts';

/** What Power BI said about a failure, whichever of its shapes it used. */
export interface PowerBiError {
  readonly code: string | undefined;
  readonly message: string | undefined;
}

// A field of another type than the known one must not hide the rest.
const text = z.string().trim().min(1).optional().catch(undefined);
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).catch([]);

const errorObject = z.object({
  code: text,
  message: text,
  details: listOf(z.object({ message: text }).catch({ message: undefined })),
  'pbi.error': z
    .object({
      code: text,
      details: listOf(
        z
          .object({ detail: z.object({ value: text }) })
          .optional()
          .catch(undefined),
      ),
    })
    .optional()
    .catch(undefined),
});

// 1 {error:{code,message}} · 2 {error:{code,"pbi.error":{…}}} without a message · 3 {error:{…,details:[{message}]}} ·
// 4 {message} from the gateway · 5 no body or plain text. Web servers also write {Message}.
const shape = z.object({ error: errorObject.optional().catch(undefined), message: text, Message: text });

const MAX_LENGTH = 500;

/**
 * Reads what Power BI said. A body of no known shape survives as the message; without a body the reason phrase does,
 * and the header `X-PowerBI-Error-Info` gives the code where the body has none.
 */
export function readError(answer: Pick<Answer, 'text' | 'statusText' | 'headers'>): PowerBiError {
  const { code, message } = readBody(answer.text);
  const info = answer.headers['x-powerbi-error-info'];
  const reason = code === undefined ? answer.statusText : undefined;
  return {
    code: shortened(code ?? (typeof info === 'string' ? info : info?.[0])),
    message: shortened(message) ?? shortened(reason),
  };
}

function readBody(body: string): PowerBiError {
  const { error, message, Message } = shape.safeParse(jsonOrUndefined(body)).data ?? {};
  const { code, messages } = readErrorObject(error);
  const said = [...messages, message, Message].filter((part) => part !== undefined).join(' ');
  if (code === undefined && said === '') return { code, message: titleOf(body) ?? body };
  return { code, message: said };
}

function readErrorObject(error: z.output<typeof errorObject> | undefined) {
  if (error === undefined) return { code: undefined, messages: [] };
  const pbiError = error['pbi.error'];
  const details = error.details.map((item) => item.message);
  const pbiDetails = pbiError?.details.map((item) => item?.detail.value) ?? [];
  return { code: error.code ?? pbiError?.code, messages: [error.message, ...details, ...pbiDetails] };
}

/** Of a web page, which a server in between may answer with, only the title is for people. */
function titleOf(body: string): string | undefined {
  return /^\s*</.test(body) ? /<title[^>]*>([^<]+)</i.exec(body.slice(0, 4096))?.[1] : undefined;
}

function shortened(said: string | undefined): string | undefined {
  const line = said
    ?.replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, MAX_LENGTH);
  return line === '' ? undefined : line;
}

function jsonOrUndefined(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined; // shape 5: not JSON
  }
}
