import type { HostObject } from './hostObject.ts';
import { RichError } from './richError.ts';

/** The objects that office.js keeps between batches. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  #last = 0;

  get size(): number {
    return this.#objects.size;
  }

  /** Keeps an object until it is removed; gives its id. */
  keep(object: HostObject): string {
    this.#last += 1;
    object.referenceId ??= `ref${this.#last}`;
    this.#objects.set(object.referenceId, object);
    return object.referenceId;
  }

  get(id: string): HostObject {
    const object = this.#objects.get(id);
    if (object === undefined) {
      throw new RichError('InvalidReference', 'This reference is not valid for the current operation.', id);
    }
    return object;
  }

  remove(id: string): void {
    this.#objects.delete(id);
  }
}
