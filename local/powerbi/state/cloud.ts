import { createFixtureDatasets, reports, workspaces } from '../fixture.ts';
import type { Fault } from '../faults/fault.ts';
import type { Dataset } from './dataset.ts';
import type { LogEntry } from './logEntry.ts';
import type { Options } from './options.ts';
import type { Report } from './report.ts';
import { SlidingWindow } from './slidingWindow.ts';
import type { StoredImport } from './storedImport.ts';
import type { Workspace } from './workspace.ts';

/** What the cloud depends on. */
export interface CloudSettings {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly newId: () => string;
  /** The options at the start. */
  readonly options: Options;
}

const LOG_LENGTH = 1000;

/** Everything that the local Power BI remembers. */
export class Cloud {
  readonly settings: CloudSettings;
  readonly workspaces: readonly Workspace[] = workspaces;
  readonly reports: readonly Report[] = reports;
  /** By id, oldest first. */
  readonly datasets = new Map<string, Dataset>();
  /** By id, oldest first. */
  readonly imports = new Map<string, StoredImport>();
  options: Options;
  /** Where this server is reached, without a slash at the end; known once it listens. */
  baseUrl = '';
  faults: readonly Fault[] = [];
  log: readonly LogEntry[] = [];
  #queries = new Map<string, SlidingWindow>();

  constructor(settings: CloudSettings) {
    this.settings = settings;
    this.options = settings.options;
    this.reset();
  }

  /** Back to the start: the fixture's datasets, the first options, no imports, faults, counts and log. */
  reset(): void {
    this.datasets.clear();
    for (const dataset of createFixtureDatasets()) this.datasets.set(dataset.id, dataset);
    this.imports.clear();
    this.options = this.settings.options;
    this.faults = [];
    this.log = [];
    this.#queries = new Map();
  }

  /** The address that `home-cluster-uri` and redirects name: another origin than the base, as in the service. */
  get homeClusterUri(): string {
    return `${this.baseUrl.replace('127.0.0.1', 'localhost')}/`;
  }

  /** The queries that this person ran. */
  queriesOf(objectId: string): SlidingWindow {
    const queries = this.#queries.get(objectId) ?? new SlidingWindow();
    this.#queries.set(objectId, queries);
    return queries;
  }

  /** Remembers a request; only the last thousand are kept. */
  addToLog(entry: LogEntry): void {
    this.log = [...this.log.slice(1 - LOG_LENGTH), entry];
  }
}
