import type { Workbook } from '../model/workbook.ts';

/** One tab for each visible sheet; arrow keys move between them. */
export function sheetTabs(list: HTMLElement, workbook: Workbook, signal: AbortSignal): void {
  const sheets = workbook.sheets.filter((sheet) => sheet.visibility === 'Visible');
  const tabs = sheets.map((sheet) => {
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.className = 'tab';
    tab.textContent = sheet.name;
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', 'grid');
    tab.addEventListener('click', () => workbook.activate(sheet), { signal });
    return tab;
  });
  const show = (): void => {
    for (const [index, tab] of tabs.entries()) {
      const isActive = sheets[index] === workbook.activeSheet;
      tab.setAttribute('aria-selected', String(isActive));
      tab.tabIndex = isActive ? 0 : -1;
      if (isActive) tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  };
  list.addEventListener(
    'keydown',
    (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (step === undefined) return;
      const index = sheets.indexOf(workbook.activeSheet) + step;
      const sheet = sheets[index];
      if (sheet === undefined) return;
      workbook.activate(sheet);
      tabs[index]?.focus();
    },
    { signal },
  );
  workbook.sheetActivated.add(show);
  list.replaceChildren(...tabs);
  show();
}
