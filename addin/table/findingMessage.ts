import { MAX_STRING_LENGTH } from '../../shared/limits.ts';
import type { FindingKind } from './finding.ts';

const sentences: Readonly<Record<FindingKind, (cells: string) => string>> = {
  'error-cell': (cells) => `${cells} with an Excel error: sent as blank.`,
  'text-too-long': (cells) =>
    `${cells} with more than ${MAX_STRING_LENGTH.toLocaleString('en')} characters, which Power BI refuses: sent as blank.`,
  'date-out-of-range': (cells) => `${cells} without a real date from 1900 to 9999: sent as blank.`,
  'number-out-of-range': (cells) => `${cells} with a number too large for the column's type: sent as blank.`,
  'not-of-type': (cells) =>
    `${cells} that can't be read as the column's type: sent as blank. Choose another type to keep them.`,
  'mixed-types': (cells) =>
    `The column mixes texts, numbers, dates or true/false, so all of it goes as text: ${cells} turned into text.`,
  converted: (cells) => `${cells} turned into the column's type.`,
  'to-text': (cells) => `${cells} turned into text, as its type is Text.`,
  rounded: (cells) => `${cells} with more digits than the column's type keeps: rounded.`,
  'rounded-time': (cells) => `${cells} with a time finer than a millisecond: rounded.`,
  'repaired-text': (cells) => `${cells} with half of a character, e.g. of an emoji: replaced by the sign for that.`,
  'renamed-column': () => 'The column has another name than in the sheet.',
  'time-only': (cells) => `${cells} with a time but no day: sent with 1899-12-30, Power BI's day zero.`,
  duration: (cells) => `${cells} with an elapsed time: sent as days, so 36 hours are 1.5.`,
  'big-integer': (cells) =>
    `${cells} with a whole number beyond 9,007,199,254,740,991, where Excel has lost digits: the column goes as Decimal number.`,
  'number-as-text': (cells) =>
    `${cells} with a number stored as text: stays text. Choose a number type to change that.`,
  'rich-value': (cells) => `${cells} with a linked data type or picture: only its plain value is sent.`,
  'empty-column': () => 'The column is empty; it goes as text.',
};

/** Says for the user what a number of cells have in common and what happens to them. */
export function findingMessage(kind: FindingKind, count: number): string {
  return sentences[kind](count === 1 ? '1 cell' : `${count.toLocaleString('en')} cells`);
}
