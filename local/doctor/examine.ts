import { messageOf } from '../processes/messageOf.ts';
import { checkManifest } from './checkManifest.ts';
import { checkPane } from './checkPane.ts';
import { checkPerson } from './checkPerson.ts';
import { type AskedDataset, checkQueries } from './checkQueries.ts';
import { checkService } from './checkService.ts';
import { checkSettings } from './checkSettings.ts';
import { checkSignIn, type SignInFindings } from './checkSignIn.ts';
import { type Finding, problem } from './finding.ts';
import type { SettingValues } from './readSettingsFile.ts';

/** What is looked at. */
export interface Examined {
  /** Address of the service, such as `https://rangecast.contoso.com/`. */
  readonly base: URL;
  /** The manifest that people have; undefined: none is looked at. */
  readonly manifest: Document | undefined;
  /** The settings that the service has; undefined: none are looked at. */
  readonly settings: SettingValues | undefined;
  /** A token of a person for the service's scope. */
  readonly token: string | undefined;
  readonly dataset: AskedDataset | undefined;
}

/** Goes the way from the service to Power BI and says of each step whether it holds; a step that throws is a problem. */
export async function examine({ settings, ...examined }: Examined): Promise<readonly Finding[]> {
  return [
    // First: with a wrong one the service does not even answer.
    ...(settings === undefined ? [] : await findings('Settings', checkSettings(settings))),
    ...(await examineService(examined)),
  ];
}

async function examineService({
  base,
  manifest,
  token,
  dataset,
}: Omit<Examined, 'settings'>): Promise<readonly Finding[]> {
  const service = await findings('Service', checkService(base));
  if (service.some(({ what, state }) => what === 'Service' && state === 'problem')) return service;
  const signIn = await signInOf(base);
  return [
    ...service,
    ...(await findings('Pane', checkPane(base))),
    ...signIn.findings,
    ...(manifest === undefined ? [] : checkManifest(manifest, base, signIn.config)),
    ...(await findings('Person', checkPerson(base, token))),
    ...(await findings('Queries', checkQueries(base, token, dataset))),
  ];
}

async function signInOf(base: URL): Promise<SignInFindings> {
  try {
    return await checkSignIn(base);
  } catch (error) {
    return { findings: [unreachable('Sign-in', error)], config: undefined };
  }
}

async function findings(what: string, check: Promise<Finding | readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return [await check].flat();
  } catch (error) {
    return [unreachable(what, error)];
  }
}

function unreachable(what: string, error: unknown): Finding {
  return problem(
    what,
    messageOf(error),
    'Look at the address, at DNS, at the proxy and firewall, and at the certificate.',
  );
}
