/* Loads the functions bundle as Microsoft's Node worker does: it gives the library its core by way of `require`. */
import { Module } from 'node:module';
import { pathToFileURL } from 'node:url';

const registered: string[] = [];

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
  registerFunction: ({ name }: { readonly name: string }) => {
    registered.push(name);
    return new Disposable();
  },
  log: () => undefined,
};

const modules: { require: (id: string) => unknown } = Module.prototype;
modules.require = new Proxy(modules.require, {
  apply: (require, self, [id]: [string]): unknown =>
    id === '@azure/functions-core' ? core : Reflect.apply(require, self, [id]),
});

await import(pathToFileURL(process.argv[2] ?? '').href);
process.stdout.write(JSON.stringify(registered), () => process.exit(0));
