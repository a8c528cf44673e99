import { RichError } from './richError.ts';

/** Excel's answer to an argument that it can't use. */
export function invalidArgument(location: string): RichError {
  return new RichError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', location);
}
