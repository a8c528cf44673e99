import { readJson } from '../values/readJson.ts';
import { messageRefusal } from './refusal.ts';
import { NOT_JSON_TEXT } from './unknownErrors.ts';

/** The JSON of a body in UTF-8, with every digit kept; refuses with 400 what is not JSON. */
export function readJsonBody(body: Buffer): unknown {
  try {
    return readJson(body.toString('utf8'));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw messageRefusal(400, 'BadRequest', NOT_JSON_TEXT);
  }
}
