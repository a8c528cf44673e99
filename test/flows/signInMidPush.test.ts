import { afterEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useBrowser } from './browser.ts';
import { clearConsents, takeConsent } from './consents.ts';
import { datasetsInPowerBi } from './datasetsInPowerBi.ts';
import { addEntraFault, clearEntraFaults } from './entraFaults.ts';
import { uniqueName } from './picture.ts';
import { addFaults, clearFaults, storedRows } from './powerBiState.ts';
import { openWorkbook, type WorkbookPage } from './workbookPage.ts';

const browser = useBrowser();

afterEach(async () => {
  await clearFaults();
  await clearEntraFaults();
  await clearConsents();
});

/** A push of Carla's whose rows Power BI has asked to wait for. */
interface Waiting extends WorkbookPage {
  readonly datasetId: string;
  /** Lets Power BI take no token that was given out before. */
  readonly endTokens: () => Promise<void>;
}

async function waiting(
  query: string,
  signIn: (workbook: WorkbookPage) => Promise<void> = () => Promise.resolve(),
): Promise<Waiting> {
  const workbook = await openWorkbook(await browser.newPage(), query);
  const { pane, select, showsRows } = workbook;
  await signIn(workbook);
  await pane.getByRole('banner').getByText('Carla Moreau').waitFor();
  await select('Weather', 'A1:F4');
  await showsRows('3');
  const name = uniqueName('Signed out');
  await pane.getByLabel('Dataset name').fill(name);
  await pane.getByRole('button', { name: 'Push', exact: true }).click();
  await pane.getByRole('button', { name: 'Push more' }).click();
  const [{ id: datasetId } = { id: '' }] = await datasetsInPowerBi(name);
  await addFaults({ operation: 'postRows', status: 429, retryAfter: 4, datasetId });
  await select('Weather', 'A1:F8');
  await showsRows('7');
  await pane.getByRole('button', { name: 'Push', exact: true }).click();
  await pane.getByText(/asks to wait/).waitFor();
  return {
    ...workbook,
    datasetId,
    endTokens: () => addFaults({ operation: 'postRows', tokenExpired: true, datasetId }),
  };
}

async function arrives({ pane, datasetId }: Waiting): Promise<void> {
  await pane.getByRole('heading', { name: '7 rows arrived in Power BI' }).waitFor();
  expect(await storedRows(datasetId, 'Weather')).toHaveLength(10);
}

/** Clicks what opens the sign-in dialog, and gives its window. */
async function dialogOf({ page, pane }: WorkbookPage, button: string): Promise<Page> {
  const [dialog] = await Promise.all([
    page.waitForEvent('popup'),
    pane.getByRole('alert').getByRole('button', { name: button, exact: true }).click(),
  ]);
  return dialog;
}

describe('a push in whose middle the consent is withdrawn', () => {
  it('goes on once the person has given it again in Office', async () => {
    const push = await waiting('?user=carla');
    await takeConsent('carla', { mayConsent: true });
    await push.endTokens();
    await push.pane.getByRole('heading', { name: /has stopped/ }).waitFor();
    await push.pane.getByText('0 of 7 rows landed.').waitFor();
    await push.pane.getByRole('alert').getByRole('button', { name: 'Allow' }).click();
    await push.page.getByRole('dialog').getByRole('button', { name: 'Continue' }).click();
    await arrives(push);
  });

  it('asks again who closes the page on which it is given', async () => {
    const push = await waiting('?user=carla&nested=off');
    await takeConsent('carla', { mayConsent: true });
    await push.endTokens();
    await (await dialogOf(push, 'Allow')).close();
    await push.pane.getByText('Sign-in was cancelled').waitFor();
    const dialog = await dialogOf(push, 'Allow');
    await dialog.getByRole('button', { name: /Carla Moreau/ }).click();
    await dialog.getByRole('button', { name: 'Accept' }).click();
    await arrives(push);
  });

  it('goes on once an administrator has given it on the page that the person sends on', async () => {
    const push = await waiting('?user=carla&nested=off');
    const { page, pane } = push;
    await takeConsent('carla', { mayConsent: false });
    await push.endTokens();
    const dialog = await dialogOf(push, 'Allow');
    await dialog.getByRole('button', { name: /Carla Moreau/ }).click();
    await dialog.getByRole('button', { name: /Return to the application/ }).click();
    await pane.getByText('An administrator has to allow Rangecast').waitFor();
    const [admin] = await Promise.all([
      page.context().waitForEvent('page'),
      pane.getByRole('link', { name: 'Page for your administrator' }).click(),
    ]);
    await admin.getByRole('button', { name: 'Accept' }).click();
    await admin.getByText('Rangecast may now use Power BI for people of your organisation.').waitFor();
    await pane.getByRole('button', { name: 'Continue' }).click();
    await arrives(push);
  });
});

describe('a push in whose middle the organisation asks for one more step', () => {
  it('goes on once the person has done it', async () => {
    const push = await waiting('?sso=13012&nested=off', async (workbook) => {
      await (await dialogOf(workbook, 'Sign in')).getByRole('button', { name: /Carla Moreau/ }).click();
    });
    await addEntraFault({ user: 'carla', claimsChallenge: true });
    await push.endTokens();
    await push.pane.getByText('Your sign-in has run out').waitFor();
    await dialogOf(push, 'Sign in and continue'); // Entra still knows the person: its window closes by itself
    await push.pane.getByText('Your organisation asks for one more step').waitFor();
    await (await dialogOf(push, 'Sign in and continue')).close();
    await push.pane.getByText('Sign-in was cancelled').waitFor();
    const dialog = await dialogOf(push, 'Sign in and continue');
    await dialog.getByRole('button', { name: 'Approve' }).click();
    await arrives(push);
  });
});
