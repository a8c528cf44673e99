import { Problem } from '../../shared/problem.ts';

/**
 * The problem of a raw request that is not sent because of one field.
 * @param path the field, such as `headers.host`
 * @param message goes on after the field's name: what is wrong with it and what to do
 */
export function rawRefusal(path: string, message: string): Problem {
  return new Problem('invalid_request', `The request was not sent: ${path} ${message}.`, {
    errors: [{ path, message }],
  });
}
