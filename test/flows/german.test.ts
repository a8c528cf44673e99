import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { de } from '../../addin/texts/de.ts';
import { en } from '../../addin/texts/en.ts';
import { useBrowser } from './browser.ts';
import { openWorkbook } from './workbookPage.ts';

const browser = useBrowser();

/** English sentences of the catalogue that are long enough not to be a name or a German word too. */
function englishTexts(entries: object): readonly string[] {
  return Object.values(entries).flatMap((entry: unknown) => {
    if (typeof entry === 'string') return / \w+ /.test(entry) ? [entry] : [];
    return typeof entry === 'object' && entry !== null ? englishTexts(entry) : [];
  });
}

describe('the pane of a German Office', () => {
  it('speaks German in every view, with German numbers and dates, also where there is little room', async () => {
    const { page, pane, select } = await openWorkbook(await browser.newPage(), '?language=de-DE');
    const english = englishTexts(en);
    const seen: string[] = [];
    const look = async (): Promise<void> => {
      const shown = await pane.locator('body').innerText();
      seen.push(...english.filter((text) => shown.includes(text)));
      // What 320 pixels leave at 200 % zoom: German words are long.
      const narrow = await page.addStyleTag({ content: '#pane { width: 160px !important; min-width: 0 !important }' });
      const px = await pane.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);
      if (px > 0) seen.push(`${px} px too wide: ${shown}`);
      await narrow.evaluate((style: Element) => style.remove());
    };
    expect(await pane.locator('html').getAttribute('lang')).toBe('de-DE');
    await look();
    await select('Weather', 'A1:F1462');
    await pane.getByText('1.461 Zeilen, 6 Spalten').waitFor();
    await look();
    await pane.getByRole('combobox', { name: 'Arbeitsbereich' }).click();
    await pane.getByRole('option', { name: 'Finance' }).click();
    await pane.getByLabel('Name des Datasets').fill(`Deutsch ${randomUUID()}`);
    await pane.getByRole('button', { name: 'Senden', exact: true }).click();
    await pane.getByRole('heading', { name: '1.461 Zeilen in Power BI angekommen' }).waitFor();
    await look();
    await pane.getByRole('tab', { name: 'Verknüpfungen' }).click();
    await pane.getByText(de.linkState.current).waitFor();
    await look();
    await pane.getByRole('tab', { name: 'Erkunden' }).click();
    await pane.getByRole('combobox', { name: 'Arbeitsbereich' }).waitFor();
    await look();
    for (const view of [de.view.raw, de.view.connection]) {
      await pane.getByRole('button', { name: 'Mehr' }).click();
      await pane.getByRole('menuitem', { name: view }).click();
      await pane.getByRole('heading', { name: view }).waitFor();
      await look();
    }
    await pane.getByText(de.connection.answers).waitFor();
    await look();
    expect(seen).toEqual([]);
  });
});
