import { RichError } from './richError.ts';

/** The result of a search, or null (a null object) when there is no such item. */
export function orNull<T>(search: () => T): T | null {
  try {
    return search();
  } catch (error) {
    if (error instanceof RichError && error.code === 'ItemNotFound') return null;
    throw error;
  }
}
