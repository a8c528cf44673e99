/*
 * Loads a functions bundle as Microsoft's Node worker does: it gives the library its core by way of `require`.
 * node functionsWorker.ts <bundle> prints the names of the functions that are registered once it is loaded;
 * node functionsWorker.ts <bundle> <function> <url> calls one of them then and prints its answer.
 */
import { Module } from 'node:module';
import { pathToFileURL } from 'node:url';

type Handler = (request: unknown, context: unknown) => unknown;

const registered = new Map<string, Handler>();

class Disposable {
  readonly dispose = () => undefined;
}

// What the worker offers under the name `@azure/functions-core`.
// Source: https://github.com/Azure/azure-functions-nodejs-library/tree/v4.x/types-core
const core = {
  version: '3.14.1',
  hostVersion: '4.1052.200',
  Disposable,
  setProgrammingModel: () => undefined,
  getProgrammingModel: () => undefined,
  registerHook: () => new Disposable(),
  registerFunction: ({ name }: { readonly name: string }, handler: Handler) => {
    registered.set(name, handler);
    return new Disposable();
  },
  log: () => undefined,
};

const modules: { require: (id: string) => unknown } = Module.prototype;
modules.require = new Proxy(modules.require, {
  apply: (require, self, [id]: [string]): unknown =>
    id === '@azure/functions-core' ? core : Reflect.apply(require, self, [id]),
});

const [bundle = '', name, url] = process.argv.slice(2);
await import(pathToFileURL(bundle).href);
const result = name === undefined ? [...registered.keys()] : await call(name, url ?? '');
process.stdout.write(JSON.stringify(result), () => process.exit(0));

function call(name: string, url: string): unknown {
  const request = Object.assign(new Request(url), { query: new URL(url).searchParams });
  const context = { invocationId: 'i-1', info: () => undefined, error: () => undefined };
  return registered.get(name)?.(request, context);
}
