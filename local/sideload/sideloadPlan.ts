/** What sideloading needs to know. */
export interface SideloadWish {
  readonly platform: NodeJS.Platform;
  readonly target: 'desktop' | 'web';
  /** The manifest's file. */
  readonly manifest: string;
  /** Whether the manifest names the local cloud. */
  readonly isLocal: boolean;
  /** Whether Office's developer certificate is what the local cloud shows. */
  readonly isTrusted: boolean;
  /** Whether the local cloud runs. */
  readonly isServed: boolean;
  /** Address of a workbook on SharePoint or OneDrive, for Excel on the web. */
  readonly document: string | undefined;
}

/** What happens next: one of Office's tools, the certificate first of all, or a sentence that says what is missing. */
export type SideloadStep =
  | { readonly kind: 'certificate'; readonly command: readonly string[] }
  | { readonly kind: 'start'; readonly command: readonly string[] }
  | { readonly kind: 'missing'; readonly sentence: string };

const missing = (sentence: string): SideloadStep => ({ kind: 'missing', sentence });

/** Says what comes next on the way to a pane in a real Excel. Versions are exact: npx fetches them anew. */
export function sideloadPlan(wish: SideloadWish): SideloadStep {
  const { platform, target, manifest, isLocal, isTrusted, isServed, document } = wish;
  if (target === 'desktop' && platform !== 'win32' && platform !== 'darwin') {
    return missing('There is no Excel for this system. Use the workbook page of npm start, or web with a deployment.');
  }
  if (target === 'web' && isLocal) {
    return missing(
      'The local cloud lets no other page than its own show the pane. ' +
        'Give the manifest of a deployment: --manifest build/manifest.xml.',
    );
  }
  if (target === 'web' && document === undefined) {
    return missing('Excel on the web opens a workbook of SharePoint or OneDrive: give its address with --document.');
  }
  if (isLocal && !isTrusted) {
    return { kind: 'certificate', command: ['office-addin-dev-certs@3.0.0', 'install', '--days', '365'] };
  }
  if (isLocal && !isServed)
    return missing('Start the local cloud in another terminal: npm start. Then run this again.');
  const options = ['--app', 'excel', '--no-debug', ...(document === undefined ? [] : ['--document', document])];
  return { kind: 'start', command: ['office-addin-debugging@7.0.0', 'start', manifest, target, ...options] };
}
