import { apiNotFound } from './apiNotFound.ts';
import type { HostObject } from './hostObject.ts';
import { identityOf } from './identityOf.ts';
import type { Json } from '../model/json.ts';
import type { QueryInfo } from './queryRequest.ts';

type Answer = Record<string, Json | undefined>;

/** Loads the named properties of an object, or of each member of a collection. `a/b` loads b of the object in a. */
export function queryObject(object: HostObject, info: QueryInfo): Json {
  const select = info.Select ?? [];
  const { items } = object.members;
  if (items === undefined) return queryProperties(object, select);
  const start = info.Skip ?? 0;
  const chosen = items().slice(start, info.Top === undefined ? undefined : start + info.Top);
  const names = select.map((name) => name.replace(/^items\/?/i, '')).filter((name) => name !== '');
  return { ...identityOf(object), _Items: chosen.map((item) => queryProperties(item, names)) };
}

function queryProperties(object: HostObject, select: readonly string[]): Json {
  const names = select.length > 0 ? select : Object.keys(object.members.scalars ?? {});
  const answer: Answer = { ...identityOf(object) };
  const nested = new Map<string, string[]>();
  for (const name of names) {
    const [head = '', ...rest] = name.split('/');
    const key = head.charAt(0).toUpperCase() + head.slice(1);
    const scalar = object.members.scalars?.[key];
    if (scalar !== undefined) answer[key] = scalar();
    else nested.set(key, [...(nested.get(key) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
  }
  for (const [key, select] of nested) {
    const property = object.members.objects?.[key];
    if (property === undefined) throw apiNotFound(`${object.typeName}.${key.charAt(0).toLowerCase()}${key.slice(1)}`);
    const child = property();
    answer[key] = child === null ? null : queryObject(child, { Select: select });
  }
  return answer;
}
