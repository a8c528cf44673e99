import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { useBrowser } from './browser.ts';
import { takePicture } from './picture.ts';
import { addFaults, clearFaults } from './powerBiState.ts';
import { openWorkbook } from './workbookPage.ts';

const browser = useBrowser();

afterEach(clearFaults);

async function openedConsole() {
  const workbook = await openWorkbook(await browser.newPage());
  await workbook.pane.getByRole('button', { name: 'More' }).click();
  await workbook.pane.getByRole('menuitem', { name: 'Raw request' }).click();
  await workbook.pane.getByRole('button', { name: 'Send' }).waitFor();
  return workbook;
}

describe('the raw request console', () => {
  it('shows Power BI’s answer with status, headers and pretty JSON, and keeps it for the visit', async () => {
    const { page, pane } = await openedConsole();
    await pane.getByLabel('Query').fill('$top=1');
    await pane.getByRole('button', { name: 'Send' }).click();
    await pane
      .getByText(/^Status 200 · 1 try · [\d,]+ ms$/)
      .first()
      .waitFor();
    const body = pane.getByRole('region', { name: 'Body of the answer' });
    expect(await body.textContent()).toContain('"name": "Finance"');
    await takePicture(page, 'raw-request');
    expect(await pane.getByRole('region', { name: 'Headers of the answer' }).textContent()).toContain('content-type:');
    await pane.getByRole('combobox', { name: 'Path' }).fill('/nothing');
    await pane.getByRole('button', { name: 'Send' }).click();
    await pane
      .getByText(/^Status 404/)
      .first()
      .waitFor();
    await pane.getByRole('list', { name: 'Sent in this visit' }).getByRole('button', { name: 'GET /groups' }).click();
    expect(await body.textContent()).toContain('"name": "Finance"');
  });

  it('completes paths with what is chosen in Explore, and says what rows do not take', async () => {
    const { pane, chooseWorkspace } = await openWorkbook(await browser.newPage());
    await pane.getByRole('tab', { name: 'Explore' }).click();
    await chooseWorkspace('Finance');
    await pane.getByLabel('Search datasets').fill('budget');
    await pane.getByRole('button', { name: /Budget \(imported\)/ }).click();
    await pane.getByRole('button', { name: 'More' }).click();
    await pane.getByRole('menuitem', { name: 'Raw request' }).click();
    await pane.getByRole('combobox', { name: 'Path' }).fill('');
    await pane.getByRole('combobox', { name: 'Path' }).pressSequentially('rows');
    await pane.getByRole('option', { name: /^POST .*rows$/ }).click();
    expect(await pane.getByRole('combobox', { name: 'Path' }).inputValue()).toMatch(
      /^\/groups\/f0000000-.*\/datasets\/d0000000-.*\/tables\/\{tableName\}\/rows$/,
    );
    await pane.getByRole('button', { name: 'Timeout, retries and debug' }).click();
    await pane.getByLabel('Retries', { exact: true }).fill('1');
    await pane.getByText('rows could be added twice').waitFor();
    expect(await pane.getByRole('button', { name: 'Send' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('gives bytes to download and the request as it was sent', async () => {
    const { pane, page } = await openedConsole();
    await pane.getByLabel('Read the answer as').selectOption('binary');
    await pane.getByRole('button', { name: 'Timeout, retries and debug' }).click();
    await pane.getByLabel(/debug/).check();
    await pane.getByRole('button', { name: 'Send' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pane.getByRole('link', { name: /^Download [\d,]+ bytes$/ }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('"Finance"');
    expect(await pane.getByRole('region', { name: 'The request as it was sent' }).textContent()).toContain(
      '/v1.0/myorg/groups',
    );
  });

  it('does not offer to repeat what may have changed something', async () => {
    const { pane } = await openedConsole();
    await addFaults({ operation: 'createDataset', commitThenDrop: true });
    await pane.getByLabel('Method').selectOption('POST');
    await pane.getByRole('combobox', { name: 'Path' }).fill('/datasets');
    await pane.getByLabel('Body').selectOption('json');
    await pane.getByLabel('JSON', { exact: true }).fill('{"name":');
    await pane.getByText('The body is not JSON').waitFor();
    const definition = {
      name: 'Raw',
      defaultMode: 'Push',
      tables: [{ name: 'T', columns: [{ name: 'A', dataType: 'Int64' }] }],
    };
    await pane.getByLabel('JSON', { exact: true }).fill(JSON.stringify(definition));
    await pane.getByRole('button', { name: 'Send' }).click();
    const alert = pane.getByRole('alert');
    await alert.getByText('before you send it again').waitFor();
    expect(await alert.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  });

  it.each([320, 440])('fits into %i pixels', async (width) => {
    const { pane, page } = await openedConsole();
    await page.locator('#pane').evaluate((element, px) => element.style.setProperty('width', `${px}px`), width);
    await pane.getByRole('button', { name: 'Send' }).click();
    await pane
      .getByText(/^Status 200/)
      .first()
      .waitFor();
    const overflow = await pane.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(overflow).toBe(0);
  });
});
