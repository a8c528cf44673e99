import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { useBrowser } from './browser.ts';
import { addFaults, clearFaults } from './powerBiState.ts';
import { openWorkbook, type WorkbookPage } from './workbookPage.ts';

const browser = useBrowser();

afterEach(clearFaults);

async function explored(workspace = 'Finance'): Promise<WorkbookPage> {
  const workbook = await openWorkbook(await browser.newPage());
  await workbook.pane.getByRole('tab', { name: 'Explore' }).click();
  await workbook.chooseWorkspace(workspace);
  return workbook;
}

describe('the views', () => {
  it('keep a push running while the person looks around, and say how far it is', async () => {
    const { pane, select, showsRows, chooseWorkspace } = await openWorkbook(await browser.newPage());
    await chooseWorkspace('Finance');
    await select('Weather', 'A1:F4');
    await showsRows('3');
    await addFaults({ operation: 'postRows', delayMs: 2_000 });
    await pane.getByLabel('Dataset name').fill(`Views ${randomUUID()}`);
    await pane.getByRole('button', { name: 'Push', exact: true }).click();
    await pane.getByRole('tab', { name: 'Explore' }).click();
    await pane.getByRole('tab', { name: /^Pushing… \d+ %$/ }).waitFor();
    expect(await focusedText(pane)).toBe('Explore Power BI');
    await pane.getByRole('tab', { name: 'Push ended' }).click();
    await pane.getByRole('heading', { name: '3 rows arrived in Power BI' }).waitFor();
    expect(await focusedText(pane)).toBe('Push a selection to Power BI');
  });

  it('verify the connection, and say what stands in its way', async () => {
    const { pane, page } = await openWorkbook(await browser.newPage());
    await pane.getByRole('button', { name: 'More' }).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('menuitem', { name: 'Verify connection' }).press('Enter');
    await pane.getByText('Power BI answers').waitFor();
    expect(await focusedText(pane)).toBe('Verify connection');
    await addFaults({ operation: 'listGroups', status: 503 });
    await pane.getByRole('button', { name: 'Check again' }).click();
    await pane.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await pane.getByText('Power BI answers').waitFor();
  });
});

describe('the datasets of a workspace', () => {
  it('are listed and searched, with a way to Power BI', async () => {
    const { pane } = await explored();
    const list = pane.getByRole('list', { name: 'Datasets' });
    await list.getByText('Budget (imported)').waitFor();
    await pane.getByLabel('Search datasets').fill('budget');
    await pane.getByText(/^1 (of \d+ )?datasets?$/).waitFor();
    await list.getByRole('button', { name: /Budget/ }).click();
    expect(await focusedText(pane)).toBe('Budget (imported)');
    await pane.getByText('takes no rows').waitFor();
    await pane.getByRole('button', { name: 'All datasets of Finance' }).click();
    await list.getByText('Budget (imported)').waitFor();
  });

  it('teach what to do where there is none', async () => {
    const { pane } = await explored('Sales reports');
    await pane.getByText('a push into a new dataset creates one').waitFor();
  });
});

async function focusedText(pane: WorkbookPage['pane']): Promise<string | null> {
  return await pane.locator(':focus').textContent();
}
