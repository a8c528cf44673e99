/*
 * Runs Azurite's table service: Rangecast stores tables only. Takes Azurite's own options, such as --tablePort.
 * A process of its own, because Azurite has no other way to be started, and one that ends with its parent.
 */
import { createRequire, registerHooks } from 'node:module';
import { exitWithParent } from '../processes/exitWithParent.ts';

exitWithParent();
const noTelemetry = import.meta.resolve('./noTelemetry.ts');
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'applicationinsights' ? { url: noTelemetry, shortCircuit: true } : next(specifier, context),
});
createRequire(import.meta.url)('azurite/dist/src/table/main.js');
