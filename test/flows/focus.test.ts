import { describe, expect, it } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { useBrowser } from './browser.ts';
import { uniqueName } from './picture.ts';
import { openWorkbook } from './workbookPage.ts';

const browser = useBrowser();

/** The pane on its list of links, which has one. */
async function shownLinks(): Promise<FrameLocator> {
  const { pane, select, showsRows, chooseWorkspace } = await openWorkbook(await browser.newPage());
  await chooseWorkspace('Finance');
  await select('Weather', 'A1:F4');
  await showsRows('3');
  await pane.getByLabel('Dataset name').fill(uniqueName('Focus'));
  await pane.getByRole('button', { name: 'Push', exact: true }).press('Enter');
  await pane.getByText(/^Kept as a link/).waitFor();
  await pane.getByRole('tab', { name: 'Links' }).press('Enter');
  await pane.getByText('Up to date').waitFor();
  return pane;
}

/** Waits until what has the focus is called so. */
async function hasFocus(pane: FrameLocator, role: 'button' | 'heading', name: string): Promise<void> {
  const focused = pane.locator(':focus').and(pane.getByRole(role, { name, exact: true }));
  await focused.waitFor();
  expect(await focused.count()).toBe(1);
}

describe('the focus of who works by keyboard', () => {
  it('goes back to the button whose question is closed by Escape', async () => {
    const pane = await shownLinks();
    await pane.getByRole('button', { name: 'Refresh' }).press('Enter');
    await pane.getByRole('button', { name: 'Keep the rows' }).press('Escape');
    await hasFocus(pane, 'button', 'Refresh Weather!A1:F4');
    await pane.getByRole('button', { name: 'Remove' }).press('Enter');
    await pane.getByRole('button', { name: 'Keep it' }).press('Escape');
    await hasFocus(pane, 'button', 'Remove Weather!A1:F4');
  });

  it('goes to the heading of the view when the way back is a new screen', async () => {
    const pane = await shownLinks();
    await pane.getByRole('button', { name: 'Refresh' }).press('Enter');
    await pane.getByRole('button', { name: 'Delete and push 3 rows' }).press('Enter');
    await pane.getByRole('button', { name: 'Back to the links' }).press('Enter');
    await hasFocus(pane, 'heading', 'Links of this workbook');
  });

  it('goes back to the button of a menu that is closed by Escape', async () => {
    const { pane } = await openWorkbook(await browser.newPage());
    await pane.getByRole('button', { name: 'More', exact: true }).press('Enter');
    await pane.getByRole('menuitem', { name: 'Raw request' }).press('Escape');
    await hasFocus(pane, 'button', 'More');
  });

  it('stays with menus and lists that open above the pane, whichever way they close', async () => {
    const { page, pane } = await openWorkbook(await browser.newPage());
    await pane.getByRole('button', { name: 'More', exact: true }).press('Enter');
    await pane.getByRole('menuitem', { name: 'Verify connection' }).press('Tab');
    await hasFocus(pane, 'button', 'More');
    await pane.getByRole('button', { name: 'More', exact: true }).press('Enter');
    await pane.getByRole('menuitem', { name: 'Raw request' }).press('Enter');
    await hasFocus(pane, 'heading', 'Raw request');
    await pane.getByRole('tab', { name: 'Explore' }).press('Enter');
    const workspaces = pane.getByRole('combobox', { name: 'Workspace' });
    await workspaces.press('Enter');
    await pane.getByRole('option', { name: 'Finance' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await pane.getByRole('option').first().waitFor({ state: 'detached' });
    await workspaces.and(pane.locator(':focus')).waitFor();
  });

  it('goes into the form that a button opens, and back to the button', async () => {
    const { pane } = await openWorkbook(await browser.newPage());
    await pane.getByRole('button', { name: 'Several tables…' }).press('Enter');
    await pane.getByRole('checkbox', { name: /^SeattleWeather / }).press('Space');
    await pane.getByRole('button', { name: 'Next' }).press('Enter');
    await pane.getByRole('heading', { name: 'Columns', exact: true }).waitFor();
    await pane.getByRole('button', { name: 'Next' }).press('Enter');
    await pane.getByRole('button', { name: 'Add a measure' }).press('Enter');
    const form = pane.getByRole('group', { name: 'New measure' });
    await form.getByLabel('Table').and(pane.locator(':focus')).waitFor();
    await form.getByRole('button', { name: 'Cancel' }).press('Enter');
    await hasFocus(pane, 'button', 'Add a measure');
  });

  it('is not hidden behind the bar that stays at the bottom', async () => {
    const page = await browser.newPage();
    await page.setViewportSize({ width: 1440, height: 700 });
    const { pane, chooseWorkspace } = await openWorkbook(page);
    await chooseWorkspace('Finance');
    const focused = pane.locator(':focus');
    const push = pane.getByRole('button', { name: 'Push', exact: true });
    const hidden: string[] = [];
    await pane.getByRole('combobox', { name: 'Workspace' }).focus();
    while ((await focused.and(push).count()) === 0) {
      await page.keyboard.press('Tab');
      const name = await focused.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const seen = document.elementFromPoint(left + width / 2, top + height / 2);
        return seen?.closest('main') && element.parentElement?.contains(seen) ? undefined : element.outerHTML;
      });
      if (name !== undefined) hidden.push(name);
    }
    expect(hidden).toEqual([]);
  });
});
