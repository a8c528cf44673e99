import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** The pictures of docs/user.md, one for each journey. */
export type PictureName =
  | 'first-push'
  | 'every-month'
  | 'something-changed'
  | 'broke-in-the-middle'
  | 'look-around'
  | 'several-tables'
  | 'raw-request'
  | 'sign-in'
  | 'doubt';

/** Set by `npm run pictures`; else flows take none, so that no test run changes a file. */
const isTaking = process.env.RANGECAST_PICTURES === '1';

/**
 * Takes a picture of the pane as it is, into docs/pictures.
 * @param shown what is to be seen
 */
export async function takePicture(page: Page, name: PictureName, shown?: Locator): Promise<void> {
  if (!isTaking) return;
  const pane = page.locator('#pane');
  await pane.evaluate((element) => element.style.setProperty('width', '350px'));
  await page.mouse.move(0, 0);
  await shown?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await pane.screenshot({
    path: resolve(import.meta.dirname, `../../docs/pictures/${name}.png`),
    animations: 'disabled',
  });
}

/** A name that no other flow uses; in pictures one that people would choose. */
export function uniqueName(name: string): string {
  return isTaking ? name : `${name} ${randomUUID()}`;
}
