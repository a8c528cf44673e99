import { messageRefusal } from '../http/refusal.ts';
import { INVALID_REQUEST_CODE } from '../http/unknownErrors.ts';

type NameTest = (name: string) => boolean;

const token = /\s*(?:('(?:[^']|'')*')|([A-Za-z]+)|([(),]))/y;

/**
 * Reads the `$filter` of the list of groups: `contains(name,'x')` and `name eq 'x'`, joined by `and` and `or`, with
 * parentheses; an apostrophe in a text is doubled. Case doesn't matter. Refuses anything else with 400.
 */
export function nameFilter(filter: string | undefined): NameTest {
  if (filter === undefined) return () => true;
  const tokens = tokensOf(filter);
  const test = readOr(tokens);
  if (tokens.length > 0) throw notUnderstood();
  return test;
}

function tokensOf(filter: string): string[] {
  const found: string[] = [];
  const text = filter.trimEnd();
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const match = token.exec(text);
    if (!match) throw notUnderstood();
    found.push(match[0].trim());
  }
  return found;
}

function readOr(tokens: string[]): NameTest {
  const left = readAnd(tokens);
  if (tokens[0] !== 'or') return left;
  tokens.shift();
  const right = readOr(tokens);
  return (name) => left(name) || right(name);
}

function readAnd(tokens: string[]): NameTest {
  const left = readTest(tokens);
  if (tokens[0] !== 'and') return left;
  tokens.shift();
  const right = readAnd(tokens);
  return (name) => left(name) && right(name);
}

function readTest(tokens: string[]): NameTest {
  const first = tokens.shift();
  if (first === '(') {
    const inner = readOr(tokens);
    expect(tokens, ')');
    return inner;
  }
  if (first === 'contains') {
    for (const part of ['(', 'name', ',']) expect(tokens, part);
    const part = readText(tokens);
    expect(tokens, ')');
    return (name) => name.toLowerCase().includes(part);
  }
  if (first !== 'name') throw notUnderstood();
  expect(tokens, 'eq');
  const whole = readText(tokens);
  return (name) => name.toLowerCase() === whole;
}

function readText(tokens: string[]): string {
  const given = tokens.shift();
  if (!given?.startsWith("'")) throw notUnderstood();
  return given.slice(1, -1).replaceAll("''", "'").toLowerCase();
}

function expect(tokens: string[], part: string): void {
  if (tokens.shift() !== part) throw notUnderstood();
}

function notUnderstood() {
  return messageRefusal(400, INVALID_REQUEST_CODE, "$filter takes contains(name,'x') and name eq 'x', with and, or.");
}
