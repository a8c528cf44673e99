import { isGuid } from '../shared/isGuid.ts';

// Written by hand, because these are the only words that are read before the functions are registered: zod would cost more
// than all the rest of that.

/** The variables of a process. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Makes a value of a text. @throws {Complaint} */
type Parse<Value> = (text: string) => Value;

/** Reads one variable; undefined where it is not set. @throws {Complaint} */
type Reader<Value> = (given: string | undefined) => Value;

type ValuesOf<Readers extends Readonly<Record<string, Reader<unknown>>>> = {
  readonly [Name in keyof Readers]: ReturnType<Readers[Name]>;
};

/** What is wrong with one variable: the rest of a sentence that begins with its name. */
class Complaint extends Error {}

/** A variable that has to be set. */
export function required<Value>(parse: Parse<Value>): Reader<Value> {
  return (given) => parse(given ?? '');
}

/** A variable that may be left out. */
export function optional<Value>(parse: Parse<Value>): Reader<Value | undefined> {
  return (given) => (given === undefined ? undefined : parse(given));
}

/** A variable that has a value also when it is left out. */
export function byDefault<Value>(parse: Parse<Value>, value: NoInfer<Value>): Reader<Value> {
  return (given) => (given === undefined ? value : parse(given));
}

/** Any text, or one that passes a check. */
export function text(complaint = 'must not be blank', isRight = (given: string) => given !== ''): Parse<string> {
  return (given) => {
    if (!isRight(given)) throw new Complaint(complaint);
    return given;
  };
}

/** An id such as Entra and Power BI give. */
export function guid(complaint: string): Parse<string> {
  return text(complaint, isGuid);
}

/** An absolute address. */
export function url(): Parse<string> {
  return text('must be an address such as https://example.com', (given) => URL.canParse(given));
}

/** One of a few words. */
export function oneOf<Word extends string>(...words: readonly Word[]): Parse<Word> {
  return (given) => {
    const word = words.find((each) => each === given);
    if (word === undefined) throw new Complaint(`must be one of ${words.join(', ')}`);
    return word;
  };
}

/** A number with its bounds. */
export function number(least: number, most: number): Parse<number> {
  return (given) => {
    const value = Number(given);
    if (given === '' || !(value >= least && value <= most)) {
      throw new Complaint(`must be a number from ${least} to ${most}`);
    }
    return value;
  };
}

/** A number without fraction, with its bounds. */
export function integer(least: number, most: number): Parse<number> {
  return (given) => {
    const value = number(least, most)(given);
    if (!Number.isInteger(value)) throw new Complaint(`must be a whole number from ${least} to ${most}`);
    return value;
  };
}

/** Several of a kind, separated by commas. */
export function list<Value>(parse: Parse<Value>): Parse<readonly Value[]> {
  return (given) => given.split(',').map((item) => parse(item.trim()));
}

/**
 * Reads all variables that there are readers for. Spaces around a value don't count.
 * @returns the values, or a sentence about each variable that is missing or unreadable
 */
export function readEnvironment<Readers extends Readonly<Record<string, Reader<unknown>>>>(
  readers: Readers,
  env: Variables,
): { readonly values: ValuesOf<Readers> } | { readonly complaints: readonly string[] } {
  const complaints: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(readers)) {
    try {
      values[name] = read(env[name]?.trim());
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
      complaints.push(`${name}: ${error.message}.`);
    }
  }
  return complaints.length > 0 ? { complaints } : { values: values as ValuesOf<Readers> };
}
