import manifest from '../../../manifest.xml?raw';
import { addinButtons } from './bars/addinButtons.ts';
import { manifestButtons } from './bars/manifestButtons.ts';
import { nameBox } from './bars/nameBox.ts';
import { rowCommands } from './bars/rowCommands.ts';
import { sheetTabs } from './bars/sheetTabs.ts';
import { statusBar } from './bars/statusBar.ts';
import { elementById } from './elementById.ts';
import { CellEditor } from './grid/cellEditor.ts';
import { gridKeyboard } from './grid/gridKeyboard.ts';
import { followTitle } from './followTitle.ts';
import { GridView } from './grid/gridView.ts';
import { pointerSelection } from './grid/pointerSelection.ts';
import { ExcelHost } from './host/excelHost.ts';
import type { Workbook } from './model/workbook.ts';
import { CommandCalls } from './wire/commandCalls.ts';
import { connectPane } from './wire/connectPane.ts';
import type { SignIn } from './wire/getAccessToken.ts';
import { paneAddress } from './wire/paneAddress.ts';

/** Settings of the page that outlive a workbook. */
export interface PageSettings {
  readonly signIn: SignIn;
  /** Version of the Excel API to play, such as 1.9; undefined for today's. */
  readonly excelApi: number | undefined;
  /** The language of Office, such as `de-DE`. */
  readonly language: string;
  /** Path of the pane's page. */
  readonly panePath: string;
}

/** Shows a workbook with the pane beside it, until the signal ends it. */
export function openWorkbook(workbook: Workbook, settings: PageSettings, signal: AbortSignal): void {
  elementById('workbook-name', HTMLElement).textContent = workbook.name;
  const view = new GridView(elementById('grid', HTMLElement), workbook, signal);
  const editor = new CellEditor(view, workbook, elementById('formula', HTMLInputElement), signal);
  gridKeyboard(view, workbook, editor, signal);
  pointerSelection(view, workbook, signal);
  const showSelection = (): void => {
    view.reveal(workbook.selection.active);
    view.element.focus();
  };
  nameBox(elementById('name-box', HTMLInputElement), workbook, showSelection, signal);
  rowCommands(elementById('hide-rows', HTMLElement), elementById('show-rows', HTMLElement), workbook, signal);
  sheetTabs(elementById('tabs', HTMLElement), workbook, signal);
  statusBar(elementById('summary', HTMLElement), workbook, signal);
  openPane(new ExcelHost(workbook), settings, signal);
}

function openPane(host: ExcelHost, settings: PageSettings, signal: AbortSignal): void {
  const { signIn, excelApi, language, panePath } = settings;
  const place = elementById('pane', HTMLElement);
  const setShown = (isShown: boolean): void => {
    place.hidden = !isShown;
    elementById('splitter', HTMLElement).hidden = !isShown;
  };
  const frame = document.createElement('iframe');
  frame.title = 'Rangecast';
  const commands = new CommandCalls();
  const { runFunction } = connectPane(
    frame,
    { host, signIn, commands, documentSettings: [] },
    { excelApi, language, signal },
  );
  host.paneShown.add(setShown);
  addinButtons(elementById('addin-buttons', HTMLElement), manifestButtons(manifest, language), {
    showPane: () => setShown(true),
    runFunction,
  });
  frame.addEventListener('load', () => followTitle(frame, host.workbook.name, signal));
  const address = paneAddress(panePath, location.origin, language);
  frame.name = address.name;
  frame.src = address.url;
  place.replaceChildren(frame);
}
