import { readJson } from '../values/readJson.ts';
import { messageRefusal } from './refusal.ts';
import { NOT_JSON_TEXT } from './unknownErrors.ts';

/** The body's JSON with every digit kept; refuses with 400 what is not JSON. */
export function readJsonBody(body: string): unknown {
  try {
    return readJson(body);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw messageRefusal(400, 'BadRequest', NOT_JSON_TEXT);
  }
}
