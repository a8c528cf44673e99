import type { FrameLocator, Page } from 'playwright-core';
import { cloud } from './cloud.ts';

/** The workbook page with the pane in it, as a person uses them. */
export interface WorkbookPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Opens a sheet and selects a range of it by the name box. */
  readonly select: (sheet: string, address: string) => Promise<void>;
  /** Waits until the pane shows so many rows of the selection. */
  readonly showsRows: (count: string) => Promise<void>;
  /** Chooses a workspace in the pane. */
  readonly chooseWorkspace: (name: string) => Promise<void>;
}

/**
 * Opens the workbook page and waits for the pane.
 * @param query of the page, such as `?user=ben`
 */
export async function openWorkbook(page: Page, query = ''): Promise<WorkbookPage> {
  await page.goto(cloud.workbook + query);
  const pane = page.frameLocator('#pane iframe');
  await pane.getByRole('heading').or(pane.getByRole('alert')).first().waitFor();
  return {
    page,
    pane,
    async select(sheet, address) {
      await page.getByRole('tab', { name: sheet }).click();
      await page.getByLabel('Name box').fill(address);
      await page.getByLabel('Name box').press('Enter');
    },
    showsRows: (count) => pane.getByText(`${count} rows,`).first().waitFor(),
    async chooseWorkspace(name) {
      await pane.getByRole('combobox', { name: 'Workspace' }).click();
      await pane.getByRole('option', { name }).click();
    },
  };
}
