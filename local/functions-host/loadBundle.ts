import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { registeredFunctions, type RegisteredFunction } from './core.ts';

/**
 * Loads a functions bundle with the stand-in for `@azure/functions-core` in place.
 * @returns the functions that it registered
 * @throws whatever the bundle throws while it loads, such as a settings error
 */
export async function loadBundle(file: string): Promise<readonly RegisteredFunction[]> {
  const core = import.meta.resolve('./core.ts');
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === '@azure/functions-core' ? { url: core, shortCircuit: true } : next(specifier, context),
  });
  await import(pathToFileURL(file).href);
  return registeredFunctions();
}
