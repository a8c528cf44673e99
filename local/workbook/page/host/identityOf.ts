import type { HostObject } from './hostObject.ts';
import type { Json } from '../model/json.ts';

/** What office.js needs to find an object again: its id, its reference. */
export function identityOf(object: HostObject): Readonly<Record<string, Json>> {
  const identity = object.members.identity?.() ?? {};
  return object.referenceId === null ? identity : { ...identity, _ReferenceId: object.referenceId };
}
