import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useBrowser } from './browser.ts';
import { clearConsents, takeConsent } from './consents.ts';
import { addEntraFault, clearEntraFaults } from './entraFaults.ts';
import { takePicture } from './picture.ts';
import { openWorkbook, type WorkbookPage } from './workbookPage.ts';

const browser = useBrowser();

afterEach(async () => {
  await clearEntraFaults();
  await clearConsents();
});

async function opened(query: string): Promise<WorkbookPage> {
  return openWorkbook(await browser.newPage(), query);
}

/** The person that the pane shows. */
async function shows({ pane }: WorkbookPage, name: string): Promise<void> {
  await pane.getByRole('banner').getByText(name).waitFor();
}

/** Clicks what opens the sign-in dialog, and gives its window. */
async function dialogOf({ page, pane }: WorkbookPage, button = 'Sign in'): Promise<Page> {
  const [dialog] = await Promise.all([
    page.waitForEvent('popup'),
    pane.getByRole('alert').getByRole('button', { name: button }).click(),
  ]);
  return dialog;
}

async function verifyConnection({ pane }: WorkbookPage): Promise<void> {
  await pane.getByRole('button', { name: 'More' }).click();
  await pane.getByRole('menuitem', { name: 'Verify connection' }).click();
}

async function pushes(workbook: WorkbookPage): Promise<void> {
  await workbook.chooseWorkspace('Finance');
  await workbook.select('Weather', 'A1:B3');
  await workbook.showsRows('2');
  await workbook.pane.getByLabel('Dataset name').fill(`Signed in ${randomUUID()}`);
  await workbook.pane.getByRole('button', { name: 'Push', exact: true }).click();
  await workbook.pane.getByText('2 rows arrived in Power BI').waitFor();
}

describe('signing in by Office', () => {
  it('asks nobody anything', async () => {
    await shows(await opened('?user=ben'), 'Ben Okafor');
  });
});

describe('where Office cannot sign people in', () => {
  it.each(['13000', '13012'])('the host’s broker does after %s, and rows are pushed', async (code) => {
    const workbook = await opened(`?sso=${code}`);
    await shows(workbook, 'Anna Larsen');
    await pushes(workbook);
  });

  it('a dialog with Entra’s pages does after a click, and rows are pushed', async () => {
    const workbook = await opened('?sso=13012&nested=off');
    const dialog = await dialogOf(workbook);
    await dialog.getByRole('button', { name: /Anna Larsen/ }).click();
    await shows(workbook, 'Anna Larsen');
    expect(dialog.isClosed()).toBe(true);
    await pushes(workbook);
  });

  it('says that the dialog was closed, and opens it again', async () => {
    const workbook = await opened('?sso=13012&nested=off');
    await (await dialogOf(workbook)).close();
    await workbook.pane.getByText('Sign-in was cancelled').waitFor();
    await (await dialogOf(workbook)).getByRole('button', { name: /Ben Okafor/ }).click();
    await shows(workbook, 'Ben Okafor');
  });

  it('says that the sign-in was cancelled on Entra’s page', async () => {
    const workbook = await opened('?sso=13012&nested=off');
    await (await dialogOf(workbook)).getByRole('button', { name: 'Cancel' }).click();
    await workbook.pane.getByText('Sign-in was cancelled').waitFor();
  });

  it('says that the browser blocked the window', async () => {
    const { pane } = await opened('?sso=13012&nested=off&windows=blocked');
    await pane.getByRole('button', { name: 'Sign in' }).click();
    await pane.getByText('Your browser blocked the sign-in window').waitFor();
  });
});

describe('when Office asks for patience', () => {
  it('calls it no second time after 13013 until the person clicks', async () => {
    const workbook = await opened('?sso=13013');
    const { page, pane } = workbook;
    await pane.getByText('Office paused sign-in').waitFor();
    let tokens = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/workbook/token')) tokens += 1;
    });
    await page.getByLabel('Sign-in answers').selectOption('as usual');
    await verifyConnection(workbook);
    await pane.getByText('Office paused sign-in').nth(1).waitFor();
    expect(tokens).toBe(0);
    await pane.getByRole('banner').getByRole('button', { name: 'Sign in' }).click();
    await shows(workbook, 'Anna Larsen');
    expect(tokens).toBe(1);
  });
});

describe('when Power BI may not be used yet', () => {
  it('a person who may consent does so in Office, and goes on', async () => {
    await takeConsent('carla', { mayConsent: true });
    const workbook = await opened('?user=carla');
    await workbook.pane.getByRole('alert').getByRole('button', { name: 'Allow' }).click();
    await workbook.page.getByRole('dialog').getByRole('button', { name: 'Continue' }).click();
    await workbook.pane.getByRole('alert').waitFor({ state: 'detached' });
  });

  it('a person who may consent does so on Entra’s page, and goes on', async () => {
    await takeConsent('carla', { mayConsent: true });
    const workbook = await opened('?user=carla&nested=off');
    const dialog = await dialogOf(workbook, 'Allow');
    await dialog.getByRole('button', { name: /Carla Moreau/ }).click();
    await dialog.getByRole('button', { name: 'Accept' }).click();
    await workbook.pane.getByRole('alert').waitFor({ state: 'detached' });
  });

  it('everybody else gets the page on which an administrator consents', async () => {
    await takeConsent('carla', { mayConsent: false });
    const workbook = await opened('?user=carla&nested=off');
    const { page, pane } = workbook;
    const dialog = await dialogOf(workbook, 'Allow');
    await dialog.getByRole('button', { name: /Carla Moreau/ }).click();
    await dialog.getByRole('button', { name: /Return to the application/ }).click();
    await pane.getByText('An administrator has to allow Rangecast').waitFor();
    // It would be refused again.
    expect(await pane.getByRole('button', { name: 'Allow' }).count()).toBe(0);
    await takePicture(page, 'sign-in');
    const [admin] = await Promise.all([
      page.context().waitForEvent('page'),
      pane.getByRole('link', { name: 'Page for your administrator' }).click(),
    ]);
    await admin.getByRole('button', { name: 'Accept' }).click();
    await admin.getByText('Rangecast may now use Power BI for people of your organisation.').waitFor();
    await pane.getByRole('button', { name: 'Try again' }).click();
    await pane.getByRole('alert').waitFor({ state: 'detached' });
  });
});

describe('when the organisation asks for one more step', () => {
  it('Office does it once, and the call goes on', async () => {
    await addEntraFault({ user: 'carla', claimsChallenge: true });
    const workbook = await opened('?user=carla');
    await shows(workbook, 'Carla Moreau');
    await workbook.pane.getByRole('combobox', { name: 'Workspace' }).waitFor();
    expect(await workbook.pane.getByRole('alert').count()).toBe(0);
  });

  it('the person does it in the dialog', async () => {
    await addEntraFault({ user: 'carla', claimsChallenge: true });
    const workbook = await opened('?sso=13012&nested=off');
    await (await dialogOf(workbook)).getByRole('button', { name: /Carla Moreau/ }).click();
    await workbook.pane.getByText('Your organisation asks for one more step').waitFor();
    const dialog = await dialogOf(workbook);
    await dialog.getByRole('button', { name: 'Approve' }).click();
    await workbook.pane.getByRole('alert').waitFor({ state: 'detached' });
  });
});

describe('a person whose organisation is not let in', () => {
  it('uses another account', async () => {
    const workbook = await opened('?user=eve');
    const dialog = await dialogOf(workbook, 'Use another account');
    await dialog.getByRole('button', { name: /Ben Okafor/ }).click();
    await shows(workbook, 'Ben Okafor');
  });
});

describe('without a network', () => {
  it('says so, and goes on by itself', async () => {
    const workbook = await opened('');
    await shows(workbook, 'Anna Larsen');
    const { page, pane } = workbook;
    await verifyConnection(workbook);
    // The button is there from the start, and gone when the first check fails.
    await pane.getByText('Power BI answers').waitFor();
    await page.context().setOffline(true);
    await pane.getByRole('button', { name: 'Check again' }).click();
    await pane.getByText('You are offline').waitFor();
    await page.context().setOffline(false);
    await pane.getByText('You are offline').waitFor({ state: 'detached' });
  });

  it('a view that nobody has opened yet waits for it, and the other views stay', async () => {
    const workbook = await opened('');
    await shows(workbook, 'Anna Larsen');
    const { page, pane } = workbook;
    await page.context().setOffline(true);
    await pane.getByRole('tab', { name: 'Explore' }).click();
    // The other view may say so as well: whoever was slow has not got all of its form, either.
    await pane.getByRole('tabpanel', { name: 'Explore Power BI' }).getByText('You are offline').waitFor();
    await pane.getByRole('tab', { name: 'Push' }).click();
    await pane.getByRole('heading', { name: 'Selection', exact: true }).waitFor();
    await page.context().setOffline(false);
    await pane.getByRole('tab', { name: 'Explore' }).click();
    await pane.getByRole('combobox', { name: 'Workspace' }).waitFor();
  });
});

describe('Verify connection', () => {
  it('shows how far the way to Power BI goes, and tells the whole pane once it goes through', async () => {
    await takeConsent('carla', { mayConsent: true });
    const workbook = await opened('?sso=13012&nested=off');
    const { pane } = workbook;
    await verifyConnection(workbook);
    const steps = pane.getByRole('main').getByRole('listitem');
    await steps.first().waitFor();
    expect(await steps.allTextContents()).toEqual([
      'OK: Rangecast’s service reached',
      'Problem: Signed in',
      'Not tried: Sign-in accepted by the service',
      'Not tried: Use of Power BI allowed',
      'Not tried: Power BI asked',
    ]);
    const [dialog] = await Promise.all([
      workbook.page.waitForEvent('popup'),
      pane.getByRole('main').getByRole('button', { name: 'Sign in' }).click(),
    ]);
    await dialog.getByRole('button', { name: /Carla Moreau/ }).click();
    await shows(workbook, 'Carla Moreau');
    await pane.getByText('Problem: Use of Power BI allowed').waitFor();
    expect(await steps.nth(1).textContent()).toBe('OK: Signed in by dialog');
    const consent = await dialogOf(workbook, 'Allow');
    await consent.getByRole('button', { name: 'Accept' }).click();
    await pane.getByText('Rangecast knows you, and Power BI answers.').waitFor();
  });
});
