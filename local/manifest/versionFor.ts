import { compareVersions, isVersion, versionAfter } from './version.ts';

/** What the version of a manifest that is about to be written depends on. */
export interface VersionChoice {
  /** What was asked for. */
  readonly wanted: string | undefined;
  /** The version of the repository's manifest. */
  readonly original: string;
  /** The version of the manifest that is there already, and whether only its version would change. */
  readonly previous: { readonly version: string; readonly isSame: boolean } | undefined;
}

/**
 * Chooses a manifest's version: Office takes a changed manifest only when it rises.
 * @throws Error when the version that was asked for is none, or is not above that of the manifest that would be replaced
 */
export function versionFor({ wanted, original, previous }: VersionChoice): string {
  if (wanted === undefined) {
    if (previous === undefined || compareVersions(original, previous.version) > 0) return original;
    return previous.isSame ? previous.version : versionAfter(previous.version);
  }
  if (!isVersion(wanted)) throw new Error(`The version ${wanted} is not four numbers up to 65535: write 1.2.3.4.`);
  if (previous === undefined || compareVersions(wanted, previous.version) > 0) return wanted;
  if (previous.isSame && wanted === previous.version) return wanted;
  throw new Error(
    `The version ${wanted} is not above ${previous.version}, that of the manifest that is there: Office would not take the change. Write ${versionAfter(previous.version)} or leave --version out.`,
  );
}
