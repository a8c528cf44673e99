import type { ReplyOf } from '../../../shared/contract/endpoint.ts';
import type { sendRaw } from '../../../shared/contract/raw.ts';
import { texts } from '../../texts/texts.ts';
import type { RawRequestBody } from './rawOrderFrom.ts';

/** What came back, and for what. */
export interface RawAnswer {
  readonly id: string;
  readonly order: RawRequestBody;
  readonly reply: ReplyOf<typeof sendRaw>;
  /** Milliseconds between sending and the answer. */
  readonly ms: number;
}

/** `Status 200 · 1 try · 312 ms`. */
export function answerLine({ reply: { status, tries }, ms }: RawAnswer): string {
  return texts().rawAnswer.line(status, tries, Math.round(ms));
}

/** The body as people read it; undefined when there is none or when it is binary. */
export function answerText({ bodyType, body }: RawAnswer['reply']): string | undefined {
  if (bodyType === 'json') return JSON.stringify(body, undefined, 2);
  return bodyType === 'text' && typeof body === 'string' ? body : undefined;
}

/** Whether JSON holds whole numbers that JavaScript may have rounded. */
export function hasRoundedNumber(value: unknown): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && !Number.isSafeInteger(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasRoundedNumber);
}

/** Shown above a body that is cut: so many characters make a pane slow. */
export const MOST_SHOWN = 200_000;

/** Says how much of a long body is shown; undefined: all of it. */
export function cutNote(text: string): string | undefined {
  if (text.length <= MOST_SHOWN) return undefined;
  return texts().rawAnswer.cut(MOST_SHOWN, text.length);
}
