import { MAX_STRING_LENGTH } from '../../shared/limits.ts';
import type { CellFindingKind, FindingEffect, LossKind } from './finding.ts';
import { findingEffects } from './finding.ts';

/** What ails cells that lose their value; what happens to them follows. */
const losses: Readonly<Record<LossKind, string>> = {
  'error-cell': 'with an Excel error',
  placeholder: 'with a sign for "no value", such as n/a or -',
  'only-spaces': 'with nothing but spaces',
  'text-too-long': `with more than ${MAX_STRING_LENGTH.toLocaleString('en')} characters, which Power BI refuses`,
  'date-out-of-range': 'without a real date from 1900 to 9999',
  'number-out-of-range': "with a number too large for the column's type",
  'ambiguous-text': 'with a text that could be two numbers or dates, as in 1.234 or 01/02/2026',
  'not-of-type': "that can't be read as the column's type",
};

const outcomes: Readonly<Record<FindingEffect, string>> = {
  blank: 'sent as blank.',
  changed: 'sent as text.',
  'left-out': 'the whole row is left out.',
  stop: 'nothing is pushed. Correct the cells or choose something else.',
  note: '',
};

const sentences: Readonly<Record<Exclude<CellFindingKind, LossKind>, (cells: string) => string>> = {
  'mixed-types': (cells) =>
    `The column mixes texts, numbers, dates or true/false, so all of it goes as text: ${cells} turned into text.`,
  converted: (cells) => `${cells} turned into the column's type.`,
  'to-text': (cells) => `${cells} turned into text, as its type is Text.`,
  rounded: (cells) => `${cells} with more digits than the column's type keeps: rounded.`,
  'rounded-time': (cells) => `${cells} with a time finer than the 1/300 s that Power BI keeps: rounded.`,
  'repaired-text': (cells) => `${cells} with half of a character, e.g. of an emoji: replaced by the sign for that.`,
  'renamed-column': () => 'The column has another name than in the sheet.',
  'time-only': (cells) => `${cells} with a time but no day: sent with 1899-12-30, Power BI's day zero.`,
  duration: (cells) => `${cells} with an elapsed time: sent as days, so 36 hours are 1.5.`,
  'big-integer': (cells) =>
    `${cells} with a whole number beyond 9,007,199,254,740,991, where Excel has lost digits: the column goes as Decimal number.`,
  'long-integer': (cells) =>
    `${cells} with a whole number of more than 15 digits: Excel keeps 15 and has made the rest zeros.`,
  'number-as-text': (cells) =>
    `${cells} with a number stored as text: stays text. Choose a number type to change that.`,
  'date-as-text': (cells) => `${cells} with a date stored as text: stays text. Choose Date/time to change that.`,
  'shown-zeros': (cells) =>
    `${cells} with leading zeros that only the number format shows: sent as numbers with that format. Choose Text to send the zeros.`,
  money: () =>
    'The column holds money with at most 4 decimals. Choose Fixed decimal to have sums exact to the last digit.',
  'rich-value': (cells) => `${cells} with a linked data type or picture: only its plain value is sent.`,
  'empty-column': () => 'The column is empty; it goes as text.',
};

/** Says for the user what a number of a column's cells have in common and what happens to them. */
export function findingMessage(kind: CellFindingKind, count: number, effect: FindingEffect): string {
  const cells = count === 1 ? '1 cell' : `${count.toLocaleString('en')} cells`;
  if (isLoss(kind)) {
    const hint = kind === 'not-of-type' && effect === 'blank' ? ' Choose another type to keep them.' : '';
    return `${cells} ${losses[kind]}: ${outcomes[effect]}${hint}`;
  }
  return sentences[kind](cells);
}

function isLoss(kind: CellFindingKind): kind is LossKind {
  return findingEffects[kind] === 'blank';
}
