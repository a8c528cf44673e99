import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launchBrowser.ts';

/** The browser of a file of flows. */
export interface FlowBrowser {
  /** Opens a page as a new person's browser would: no cookies, nothing stored. It is closed after the test. */
  newPage(): Promise<Page>;
}

/** Starts one browser for the tests of the describe block that it is called in, and closes it after them. */
export function useBrowser(): FlowBrowser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  afterAll(() => browser?.close());
  return {
    newPage: async () => {
      if (!browser) throw new Error('Ask for a page within a test: the browser starts before the first.');
      const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1440, height: 900 } });
      // Sooner than a test's own limit: what was waited for is named.
      context.setDefaultTimeout(45_000);
      return context.newPage();
    },
  };
}
