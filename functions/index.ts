/*
 * Where the Functions worker begins. It can answer nothing before every function is registered, so only what registering
 * takes is imported here, and what serves the pane's files. The API comes behind it by loadApi.ts.
 */
import { endpointNames, routes } from '../shared/contract/routes.ts';
import { clouds } from './auth/cloud.ts';
import { allMethods, register, registerRoute } from './http/register.ts';
import { serveHealth } from './http/serveHealth.ts';
import { serveStatic } from './http/serveStatic.ts';
import { serveUnknown } from './http/serveUnknown.ts';
import { loadApi } from './loadApi.ts';
import { readSettings } from './settings.ts';

const settings = readSettings(process.env);
const handlerOf = loadApi(settings, process.env);

for (const name of endpointNames) register(name, routes[name], name === 'getHealth' ? serveHealth : handlerOf(name));

// The host takes the first route that fits in alphabetical order of names: these two have to come last.
registerRoute('zUnknownApi', 'api/{*path}', [...allMethods], serveUnknown(Object.values(routes)));
registerRoute(
  'zzStatic',
  '{*path}',
  ['GET', 'HEAD'],
  serveStatic(new URL('../addin/', import.meta.url), {
    frameAncestors: settings.frameAncestors,
    signIn: settings.entraSignInUrl ?? clouds[settings.cloud].login,
  }),
);
