import type { CallArguments } from './callArguments.ts';
import type { ExcelHost } from './excelHost.ts';
import type { Json } from '../model/json.ts';

/** What a method can give: a value, another object, or null for a null object. */
export type CallResult = Json | HostObject;

/** Everything that one kind of Excel object answers to, by the names that office.js sends. */
export interface Members {
  /** Properties with a plain value; `load()` without names loads them all. */
  readonly scalars?: Readonly<Record<string, () => Json>>;
  /** Properties that hold another object; null is a null object. */
  readonly objects?: Readonly<Record<string, () => HostObject | null>>;
  /** Methods that give something. */
  readonly methods?: Readonly<Record<string, (args: CallArguments) => CallResult>>;
  /** Methods that only do something. */
  readonly commands?: Readonly<Record<string, (args: CallArguments) => void>>;
  readonly setters?: Readonly<Record<string, (value: Json) => void>>;
  /** The members of a collection. */
  readonly items?: () => readonly HostObject[];
  /** A collection's member by key. */
  readonly item?: (args: CallArguments) => HostObject;
  /** What identifies the object in every answer, for objects that office.js finds again by id. */
  readonly identity?: () => Readonly<Record<string, Json>>;
}

/** One Excel object as the host shows it to office.js. Subclasses say in `describe()` what they have. */
export abstract class HostObject {
  /** Excel's name of the class. */
  abstract readonly typeName: string;
  readonly host: ExcelHost;
  /** The id under which office.js keeps this object between batches. */
  referenceId: string | null = null;
  #members: Members | undefined;

  constructor(host: ExcelHost) {
    this.host = host;
  }

  get members(): Members {
    return (this.#members ??= this.describe());
  }

  protected abstract describe(): Members;
}
