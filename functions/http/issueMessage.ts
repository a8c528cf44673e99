import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { readonly code: Code }>;

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const formats: Readonly<Record<string, string>> = {
  guid: 'must be an id of the form 00000000-0000-0000-0000-000000000000',
  base64: 'must be the bytes of the file as base64',
};

const MISSING_BODY = 'is missing: send it as JSON and with its Content-Length; without one, a body is lost on its way';

/**
 * Says what is wrong with a field, to be read after its name: `must be at least 1`. Undefined leaves it to zod; a message
 * that a schema brings along goes before this one.
 */
export function issueMessage(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue);
    case 'invalid_value':
      return `must be ${listed(issue.values.map((value) => JSON.stringify(value)))}`;
    case 'invalid_format':
      return formats[issue.format];
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return `must be at most ${amount(issue.maximum, issue.origin)}`;
    case 'unrecognized_keys':
      return `must not have ${listed(issue.keys.map((key) => JSON.stringify(key)))}, which is not known here`;
    case 'invalid_union':
      return `must be ${listed([...new Set(issue.errors.flat().flatMap(kindsOf))])}`;
    default:
      return undefined;
  }
}

function wrongType({ expected, input, path = [] }: IssueOf<'invalid_type'>): string | undefined {
  if (expected === 'undefined') return 'must be left out';
  if (input === undefined) return path.length === 0 && expected === 'object' ? MISSING_BODY : 'is missing';
  const kind = kinds[expected];
  return kind === undefined ? undefined : `must be ${kind}`;
}

function tooSmall({ minimum, origin }: IssueOf<'too_small'>): string {
  if (origin === 'string' && minimum === 1) return 'must not be empty';
  return `must be at least ${amount(minimum, origin)}`;
}

function amount(count: number | bigint, origin: string): string {
  const text = count.toLocaleString('en');
  if (origin === 'string') return `${text} characters long`;
  return origin === 'array' ? `${text} ${count === 1 ? 'item' : 'items'} long` : text;
}

/** What a union takes; the unions in it are read as well. */
function kindsOf(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === 'invalid_union') return issue.errors.flat().flatMap(kindsOf);
  return issue.code === 'invalid_type' ? [kinds[issue.expected] ?? issue.expected] : [];
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
