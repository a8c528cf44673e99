import { isGuid } from '../../shared/isGuid.ts';

/** A call that the API makes, as far as telemetry may see it. */
export interface OutgoingCall {
  readonly method: string;
  /** Host name of where it goes. */
  readonly host: string;
  /** Path with query, as it is sent. */
  readonly path: string;
}

/** What telemetry says of a call. */
export interface CallDescription {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

// All that is ever said of a path in Power BI: words of its API. Everything else in a path may be a name that a person gave.
const WORDS = new Set(
  (
    'v1.0 myorg groups datasets tables rows refreshes executeQueries reports imports dashboards tiles gateways datasources ' +
    'dataflows parameters refreshSchedule pipelines apps capacities users admin'
  ).split(' '),
);

/**
 * Describes a call without anything that a person wrote: no names of tables or columns, no query, no key of a record. This
 * is the one place that decides what of a call leaves for telemetry. Ids of workspaces and datasets do.
 * @returns undefined for a call that is not the API's own, such as one of the exporters
 */
export function describeCall({ method, host, path }: OutgoingCall): CallDescription | undefined {
  const [plain = ''] = path.split('?');
  const template = templateOf(plain);
  if (template === undefined) return undefined;
  const { system, text, ids = {} } = template;
  return {
    name: `${method} ${text}`,
    attributes: {
      'rangecast.system': system,
      'http.request.method': method,
      'url.template': text,
      'server.address': host,
      ...ids,
    },
  };
}

interface Template {
  readonly system: 'powerbi' | 'entra' | 'storage' | 'identity';
  readonly text: string;
  readonly ids?: Readonly<Record<string, string>>;
}

function templateOf(path: string): Template | undefined {
  if (path.startsWith('/v1.0/myorg/')) return powerBiTemplate(path);
  if (path.endsWith('/oauth2/v2.0/token')) return { system: 'entra', text: '/{tenant}/oauth2/v2.0/token' };
  if (path.endsWith('/discovery/v2.0/keys')) return { system: 'entra', text: '/{tenant}/discovery/v2.0/keys' };
  if (path.endsWith('/msi/token')) return { system: 'identity', text: '/msi/token' };
  // Azurite has the account before the table. What is in brackets is a record's key, which holds the name of a table.
  if (/^(\/\w+)?\/rangecast(\(\))?$/.test(path)) return { system: 'storage', text: '/rangecast' };
  if (/^(\/\w+)?\/rangecast\(/.test(path)) return { system: 'storage', text: '/rangecast({key})' };
  if (/^(\/\w+)?\/\$batch$/.test(path)) return { system: 'storage', text: '/$batch' };
  return undefined;
}

function powerBiTemplate(path: string): Template {
  const segments = path.split('/').slice(1);
  const text = segments.map((segment) => (WORDS.has(segment) ? `/${segment}` : isGuid(segment) ? '/{id}' : '/{name}'));
  const groupId = idAfter(segments, 'groups');
  const datasetId = idAfter(segments, 'datasets');
  return {
    system: 'powerbi',
    text: text.join(''),
    ids: {
      ...(groupId === undefined ? {} : { 'rangecast.groupId': groupId }),
      ...(datasetId === undefined ? {} : { 'rangecast.datasetId': datasetId }),
    },
  };
}

function idAfter(segments: readonly string[], word: string): string | undefined {
  const at = segments.indexOf(word);
  const id = at < 0 ? undefined : segments[at + 1];
  return id !== undefined && isGuid(id) ? id : undefined;
}
