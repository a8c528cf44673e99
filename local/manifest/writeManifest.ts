import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { askSchema } from './askSchema.ts';
import { guidFromUrl, isGuid } from './guid.ts';
import { hostComplaint } from './hostComplaint.ts';
import { manifestComplaints } from './manifestComplaints.ts';
import { manifestFromXml, textIn } from './manifestXml.ts';
import { tenantManifest, type Deployment } from './tenantManifest.ts';
import { versionFor } from './versionFor.ts';

/** What `npm run manifest` was told. */
export interface ManifestOptions {
  /** The repository. */
  readonly root: string;
  readonly host: string;
  readonly clientId: string;
  /** Id of the add-in; made from the host when left out, so that it stays the same. */
  readonly id: string | undefined;
  readonly version: string | undefined;
  /** Where the manifest goes. */
  readonly out: string;
  /** A folder with Office's schema. */
  readonly schemas: string | undefined;
}

/**
 * Writes the manifest of a deployment, checked.
 * @returns what to tell, line by line
 * @throws Error that names what is wrong with the options or the manifest; nothing is written then, unless it is the schema
 * that refuses what was written
 */
export function writeManifest(options: ManifestOptions): readonly string[] {
  const { root, host, clientId, out } = options;
  const id = options.id ?? guidFromUrl(`https://${host}/`);
  const complaint = hostComplaint(host) ?? clientIdComplaint(clientId) ?? idComplaint(id);
  if (complaint !== undefined) throw new Error(complaint);
  const xml = manifestAt(options, { host, clientId, id });
  const wrong = manifestComplaints(xml, resolve(root, 'addin/public'));
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, xml);
  const version = textIn(manifestFromXml(xml), 'Version');
  return [`${out}: version ${version} for https://${host}, add-in ${id}`, sentenceOfSchema(out, options.schemas)];
}

function clientIdComplaint(given: string): string | undefined {
  if (isGuid(given)) return undefined;
  return given === ''
    ? 'The client id is missing: --client-id takes the application (client) id of the app registration.'
    : `The client id ${given} is no GUID: copy the application (client) id from the overview of the app registration.`;
}

function idComplaint(given: string): string | undefined {
  return isGuid(given)
    ? undefined
    : `The add-in's id ${given} is no GUID: leave --id out, and one is made from the host.`;
}

/** The manifest, with a version that Office takes where one of the same add-in was written before. */
function manifestAt({ root, out, version: wanted }: ManifestOptions, deployment: Omit<Deployment, 'version'>): string {
  const original = readFileSync(resolve(root, 'manifest.xml'), 'utf8');
  const withVersion = (version: string) => tenantManifest(original, { ...deployment, version });
  const before = existsSync(out) ? readFileSync(out, 'utf8') : undefined;
  const version = before === undefined ? '' : textIn(manifestFromXml(before), 'Version');
  // Another add-in's versions say nothing about this one's.
  const isOurs = before !== undefined && textIn(manifestFromXml(before), 'Id') === deployment.id;
  const previous = isOurs ? { version, isSame: before === withVersion(version) } : undefined;
  return withVersion(versionFor({ wanted, original: textIn(manifestFromXml(original), 'Version'), previous }));
}

/** @throws Error when the schema refuses the manifest */
function sentenceOfSchema(out: string, schemas: string | undefined): string {
  if (schemas === undefined)
    return "Not held against Office's schema: --schemas names a folder with its files. Our own checks passed.";
  const answer = askSchema(out, schemas);
  if (answer.kind === 'bad') throw new Error(`Office's schema refuses it: ${answer.why}`);
  return answer.kind === 'good' ? "Office's schema takes it." : `Not held against Office's schema: ${answer.why}`;
}
