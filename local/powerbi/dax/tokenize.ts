import { DaxError } from './daxError.ts';

/** The smallest parts of a query. Quotes and brackets are taken off and doubled ones undone. */
export interface Token {
  readonly kind: 'word' | 'quotedName' | 'bracketName' | 'text' | 'number' | 'symbol' | 'end';
  readonly text: string;
}

const patterns: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /\s+|\/\/[^\r\n]*|--[^\r\n]*|\/\*[\s\S]*?\*\//y],
  ['quotedName', /'(?:[^']|'')*'/y],
  ['bracketName', /\[(?:[^\]]|\]\])*\]/y],
  ['text', /"(?:[^"]|"")*"/y],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['word', /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ['symbol', /\|\||&&|<>|<=|>=|==|[=<>(),+\-*/&]/y],
];

/** Cuts a DAX query into tokens, the last one `end`; comments and space are left out. Throws a DaxError. */
export function tokenize(query: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < query.length) {
    const [kind, raw] = nextToken(query, at);
    if (kind !== 'space') tokens.push({ kind, text: unquoted(kind, raw) });
    at += raw.length;
  }
  return [...tokens, { kind: 'end', text: '' }];
}

function nextToken(query: string, at: number): readonly [Token['kind'] | 'space', string] {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(query);
    if (match) return [kind, match[0]];
  }
  throw new DaxError(`The syntax for '${query.slice(at, at + 20)}' is incorrect.`);
}

function unquoted(kind: Token['kind'], raw: string): string {
  const inner = raw.slice(1, -1);
  switch (kind) {
    case 'quotedName':
      return inner.replaceAll("''", "'");
    case 'bracketName':
      return inner.replaceAll(']]', ']');
    case 'text':
      return inner.replaceAll('""', '"');
    default:
      return raw;
  }
}
