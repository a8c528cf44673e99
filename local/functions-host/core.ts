/*
 * What the Functions worker offers to the programming model as the module `@azure/functions-core`, which isn't on npm.
 * main.ts points that name here, so that the unchanged `@azure/functions` registers its functions with this host.
 * Shapes: github.com/Azure/azure-functions-nodejs-library, types-core/.
 */

/** A trigger or an output as `@azure/functions` declares it. */
export interface Binding {
  readonly type: string;
  readonly direction: 'in' | 'out';
  readonly route?: string;
  readonly methods?: readonly string[];
}

/** What `@azure/functions` says of a function when it registers it. */
export interface FunctionMetadata {
  readonly name: string;
  readonly bindings: Readonly<Record<string, Binding>>;
}

/** A handler; `@azure/functions` alone knows what goes in and comes out. */
export type FunctionCallback = (...args: unknown[]) => unknown;

/** A function as the bundle registered it. */
export interface RegisteredFunction {
  readonly metadata: FunctionMetadata;
  readonly callback: FunctionCallback;
}

/** One piece of data between host and worker: for HTTP the request or the reply. */
export interface RpcData {
  readonly bytes?: Uint8Array | null;
  readonly string?: string | null;
  readonly json?: string | null;
  readonly http?: RpcHttp | null;
}

type Nullable = Readonly<Record<string, { readonly value: string }>>;

/** A request to a function, or its reply. */
export interface RpcHttp {
  readonly method?: string;
  readonly url?: string;
  readonly nullableHeaders?: Nullable;
  readonly nullableQuery?: Nullable;
  readonly nullableParams?: Nullable;
  readonly body?: RpcData | null | undefined;
  readonly statusCode?: string | null;
  readonly headers?: Readonly<Record<string, string>> | null;
}

/** What the host hands to the programming model for one call. */
export interface CoreInvocationContext {
  readonly invocationId: string;
  readonly metadata: FunctionMetadata;
  readonly request: {
    readonly invocationId: string;
    readonly inputData: readonly { readonly name: string; readonly data: RpcData }[];
    readonly triggerMetadata: Readonly<Record<string, RpcData>>;
    readonly traceContext: { readonly traceParent: string };
  };
  readonly log: (level: string, category: string, message: string) => void;
}

/** How `@azure/functions` runs one call. */
export interface InvocationModel {
  getArguments(): Promise<{ context: unknown; inputs: unknown[] }>;
  invokeFunction(context: unknown, inputs: unknown[], callback: FunctionCallback): Promise<unknown>;
  getResponse(context: unknown, result: unknown): Promise<{ readonly returnValue?: RpcData | null }>;
}

/** What `@azure/functions` gives to the worker when it loads. */
export interface ProgrammingModel {
  getInvocationModel(context: CoreInvocationContext): InvocationModel | Promise<InvocationModel>;
}

type HookCallback = (context: Record<string, unknown>) => unknown;

/** The worker that this host plays; Core Tools 4.14 ships it. */
export const version = '3.14.1';
/** The host that this one plays. */
export const hostVersion = '4.1052.200';

let programmingModel: ProgrammingModel | undefined;
const functions = new Map<string, RegisteredFunction>();
const hooks = new Map<string, HookCallback[]>();

/** Undoes a registration. */
export class Disposable {
  readonly dispose: () => void;

  constructor(dispose: () => void) {
    this.dispose = dispose;
  }
}

/** Called by `@azure/functions` before its first registration. */
export function setProgrammingModel(model: ProgrammingModel): void {
  programmingModel = model;
}

/** The model that the loaded bundle brought; undefined as long as it registered nothing. */
export function getProgrammingModel(): ProgrammingModel | undefined {
  return programmingModel;
}

/** Called by `@azure/functions` for every `app.http(…)`. A second function of a name replaces the first. */
export function registerFunction(metadata: FunctionMetadata, callback: FunctionCallback): Disposable {
  functions.set(metadata.name, { metadata, callback });
  return new Disposable(() => functions.delete(metadata.name));
}

/** Every function that the loaded bundle registered. */
export function registeredFunctions(): readonly RegisteredFunction[] {
  return [...functions.values()];
}

/** Called by `@azure/functions` for every `app.hook.…(…)`. */
export function registerHook(name: string, callback: HookCallback): Disposable {
  hooks.set(name, [...(hooks.get(name) ?? []), callback]);
  return new Disposable(() =>
    hooks.set(
      name,
      (hooks.get(name) ?? []).filter((hook) => hook !== callback),
    ),
  );
}

/** Runs the hooks of one name, one after the other, as the worker does. */
export async function runHooks(name: string, context: Record<string, unknown>): Promise<void> {
  for (const hook of hooks.get(name) ?? []) await hook(context);
}

/** Called by `@azure/functions` for its own messages; the worker keeps those of category `system` to itself. */
export function log(level: string, category: string, message: string): void {
  if (category !== 'system') console.error(`[${level}] ${message}`);
}
