import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './findChromium.ts';

const FLAGS = [
  // Containers and CI have no user namespaces; the pages are our own.
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  // Nothing may leave the machine.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a headless Chromium. The caller closes it.
 * The local certificate is unknown to it: make contexts with `ignoreHTTPSErrors`.
 */
export async function launchBrowser(surrounding = process.env): Promise<Browser> {
  const { path, env } = await findChromium(surrounding);
  return chromium.launch({ executablePath: path, headless: true, args: FLAGS, env: { ...surrounding, ...env } });
}
