import { apiNotFound } from './apiNotFound.ts';
import { CallArguments } from './callArguments.ts';
import type { ExcelHost } from './excelHost.ts';
import { HostObject } from './hostObject.ts';
import { invalidArgument } from './invalidArgument.ts';
import type { Json } from '../model/json.ts';
import { type ArgumentInfo, type ObjectPath, PATH } from './queryRequest.ts';
import { RichError } from './richError.ts';
import { ServiceObject } from './serviceObject.ts';
import { WorkbookObject } from './workbookObject.ts';

/** Finds the objects that a request's paths stand for; each path is walked once a request. */
export class ObjectPaths {
  readonly #host: ExcelHost;
  readonly #paths: Readonly<Record<string, ObjectPath>>;
  readonly #found = new Map<number, HostObject | null>();

  constructor(host: ExcelHost, paths: Readonly<Record<string, ObjectPath>>) {
    this.#host = host;
    this.#paths = paths;
  }

  /** The object of a path; null is a null object. */
  find(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[id];
    if (path === undefined) throw invalidArgument(`object path ${id}`);
    const found = this.#walk(path);
    this.#found.set(id, found);
    return found;
  }

  /** Calls a method of an object. */
  call(object: HostObject, name: string, info: ArgumentInfo | undefined): Json | HostObject {
    const member = `${object.typeName}.${name}`;
    const { methods, commands } = object.members;
    const method = methods?.[name];
    if (method !== undefined) return method(this.#arguments(info, member));
    const command = commands?.[name];
    if (command === undefined) throw apiNotFound(member);
    command(this.#arguments(info, member));
    return null;
  }

  #walk(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.root:
        return new WorkbookObject(this.#host);
      case PATH.newObject:
        return new ServiceObject(this.#host, path.Name);
      case PATH.nullObject:
        return null;
      case PATH.reference:
        return this.#host.references.get(path.Name);
      default:
        return this.#walkFromParent(path);
    }
  }

  #walkFromParent(path: ObjectPath): HostObject | null {
    const parent = this.find(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const member = `${parent.typeName}.${path.Name}`;
    if (path.ObjectPathType === PATH.property) {
      const property = parent.members.objects?.[path.Name];
      if (property === undefined) throw apiNotFound(member);
      return property();
    }
    if (path.ObjectPathType === PATH.indexer) {
      const item = parent.members.item;
      if (item === undefined) throw apiNotFound(`${parent.typeName}[]`);
      return item(this.#arguments(path.ArgumentInfo, `${parent.typeName}[]`));
    }
    if (path.ObjectPathType !== PATH.method) {
      throw new RichError('NotImplemented', `Object paths of type ${path.ObjectPathType} are not known here.`, member);
    }
    const result = this.call(parent, path.Name, path.ArgumentInfo);
    if (result === null || result instanceof HostObject) return result;
    throw new RichError('GeneralException', `${member} gives a value, not an object.`, member);
  }

  #arguments(info: ArgumentInfo | undefined, member: string): CallArguments {
    const references = info?.ReferencedObjectPathIds ?? [];
    const values = (info?.Arguments ?? []).map((value, index) => {
      const reference = references[index];
      return reference === undefined || reference === null || reference === 0 ? value : this.find(reference);
    });
    return new CallArguments(values, member);
  }
}
