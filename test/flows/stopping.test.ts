import { afterEach, describe, expect, it } from '@jest/globals';
import { useBrowser } from './browser.ts';
import { findDataset } from './findDataset.ts';
import { uniqueName } from './picture.ts';
import { addFaults, clearFaults, storedRows } from './powerBiState.ts';
import { openWorkbook, type WorkbookPage } from './workbookPage.ts';

const browser = useBrowser();

afterEach(clearFaults);

/** A push of seven rows to a table that has three. */
interface Begun extends WorkbookPage {
  readonly datasetId: string;
  readonly push: () => Promise<void>;
}

async function ready(): Promise<Begun> {
  const workbook = await openWorkbook(await browser.newPage());
  const { pane, select, showsRows, chooseWorkspace } = workbook;
  await chooseWorkspace('Finance');
  await select('Weather', 'A1:F4');
  await showsRows('3');
  const name = uniqueName('Stopped');
  await pane.getByLabel('Dataset name').fill(name);
  const push = () => pane.getByRole('button', { name: 'Push', exact: true }).click();
  await push();
  await pane.getByRole('button', { name: 'Push more' }).click();
  const datasetId = await findDataset('Finance', name);
  await select('Weather', 'A1:F8');
  await showsRows('7');
  return { ...workbook, datasetId, push };
}

/** The push waits because Power BI has asked it to. */
async function waiting(): Promise<Begun> {
  const begun = await ready();
  await addFaults({ operation: 'postRows', status: 429, retryAfter: 60, datasetId: begun.datasetId });
  await begun.push();
  await begun.pane.getByText(/asks to wait/).waitFor();
  return begun;
}

const cancel = ({ pane }: WorkbookPage) => pane.getByRole('button', { name: 'Cancel' }).click();
const stopWaiting = ({ pane }: WorkbookPage) => pane.getByRole('button', { name: 'Stop waiting' }).click();

describe('Cancel', () => {
  it('ends a push at once while there is no network, and in the service as soon as there is', async () => {
    const begun = await waiting();
    const { page, pane, datasetId } = begun;
    await page.context().setOffline(true);
    await cancel(begun);
    const problem = pane.getByRole('alert').filter({ hasText: 'Stopped here, but not yet in the service' });
    await problem.getByText(/As soon as you are online again/).waitFor({ timeout: 10_000 });
    await page.context().setOffline(false);
    await pane.getByRole('heading', { name: 'Stopped after 0 rows' }).waitFor();
    expect(await storedRows(datasetId, 'Weather')).toHaveLength(3);
  });

  it('leaves a push unfinished that the service cannot be told of, and the form shows it', async () => {
    const begun = await waiting();
    const { page, pane, datasetId } = begun;
    await page.route('**/pushes/*/cancel', (route) => route.abort());
    await cancel(begun);
    await pane.getByText('The service could not be reached.').waitFor({ timeout: 10_000 });
    await pane.getByRole('button', { name: 'Back' }).click();
    const notice = pane.getByRole('group', { name: 'Weather stopped at 0 of 7 rows' });
    await notice.getByRole('button', { name: 'Resume' }).waitFor();
    await page.unroute('**/pushes/*/cancel');
    await notice.getByRole('button', { name: 'Leave it' }).click();
    await pane.getByText('The push to Weather is closed').waitFor();
    expect(await storedRows(datasetId, 'Weather')).toHaveLength(3);
  });

  it('need not be waited for while the service is silent', async () => {
    const begun = await ready();
    const { page, pane, datasetId } = begun;
    await page.route('**/batches/*', () => undefined);
    await begun.push();
    await pane.getByText('Sending rows…').waitFor();
    await cancel(begun);
    await stopWaiting(begun);
    await pane.getByText('Stopped here, but not yet in the service').waitFor();
    await page.unroute('**/batches/*');
    await pane.getByRole('button', { name: 'Stop the push' }).click();
    await pane.getByRole('heading', { name: 'Stopped after 0 rows' }).waitFor();
    expect(await storedRows(datasetId, 'Weather')).toHaveLength(3);
  });
});

describe('a count that takes long', () => {
  it('need not be waited for: the rows are verified later', async () => {
    const begun = await ready();
    const { page, pane, datasetId } = begun;
    await page.route('**/complete', () => undefined);
    await begun.push();
    await pane.getByText('Counting rows in Power BI…').waitFor();
    await stopWaiting(begun);
    await pane.getByText('The rows are sent, but not counted yet').waitFor();
    await pane.getByRole('button', { name: 'Verify again' }).waitFor();
    await pane.getByRole('button', { name: 'Back' }).click();
    const notice = pane.getByRole('group', { name: 'Weather: 7 rows sent, not counted yet' });
    await page.unroute('**/complete');
    await notice.getByRole('button', { name: 'Verify again' }).click();
    await pane.getByRole('heading', { name: '7 rows arrived in Power BI' }).waitFor();
    expect(await storedRows(datasetId, 'Weather')).toHaveLength(10);
  });
});
