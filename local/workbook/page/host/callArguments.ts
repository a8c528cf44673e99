import { HostObject } from './hostObject.ts';
import { invalidArgument } from './invalidArgument.ts';
import type { Json } from '../model/json.ts';

/** The arguments of one call, read by position. A wrong one answers InvalidArgument. */
export class CallArguments {
  readonly #values: readonly (Json | HostObject)[];
  readonly #location: string;

  constructor(values: readonly (Json | HostObject)[], location: string) {
    this.#values = values;
    this.#location = location;
  }

  text(index: number): string {
    const value = this.#values[index];
    if (typeof value !== 'string') throw invalidArgument(this.#location);
    return value;
  }

  /** A text, or null when it was left out. */
  optionalText(index: number): string | null {
    return this.#values[index] === undefined || this.#values[index] === null ? null : this.text(index);
  }

  number(index: number): number {
    const value = this.#values[index];
    if (typeof value !== 'number') throw invalidArgument(this.#location);
    return value;
  }

  /** A number, or the given one when it was left out. */
  optionalNumber(index: number, otherwise: number): number {
    return this.#values[index] === undefined || this.#values[index] === null ? otherwise : this.number(index);
  }

  /** A boolean; leaving it out means false. */
  boolean(index: number): boolean {
    return this.#values[index] === true;
  }

  /** A text or an object, such as the range or address that many methods take. */
  textOrObject(index: number): string | HostObject {
    const value = this.#values[index];
    if (typeof value === 'string' || value instanceof HostObject) return value;
    throw invalidArgument(this.#location);
  }

  json(index: number): Json {
    const value = this.#values[index] ?? null;
    if (value instanceof HostObject) throw invalidArgument(this.#location);
    return value;
  }
}
