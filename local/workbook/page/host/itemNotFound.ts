import { RichError } from './richError.ts';

/** Excel's answer when a sheet, table, name or setting does not exist. */
export function itemNotFound(location: string): RichError {
  return new RichError('ItemNotFound', "The requested resource doesn't exist.", location);
}
