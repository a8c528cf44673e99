import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { z } from 'zod';
import { ExcelHost } from '../../../local/workbook/page/host/excelHost.ts';
import type { Workbook } from '../../../local/workbook/page/model/workbook.ts';

/** The real office.js on a workbook of ours. */
export interface RealExcel {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: OfficeGlobal;
  readonly host: ExcelHost;
  /** Removes the globals again. */
  close(): void;
}

/** The request flag that `Excel.run({ delayForCellEdit: true })` sets. */
const DELAY_FOR_CELL_EDIT = 64;

/** Message types of office.js's host bridge. */
const MESSAGE = { response: 2, event: 3 } as const;

/** The category of the rich API's events. */
const EVENT_CATEGORY = 65536;

/** The event that `workbook.onSelectionChanged` listens to. */
const DOCUMENT_SELECTION_CHANGED = 2;

interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost(message: string): void;
}

const bridgeMessage = z.object({
  id: z.number(),
  flags: z.number(),
  message: z.object({ body: z.unknown() }),
});

/**
 * Loads Microsoft's office.js and excel-web-16.00.js, unmodified, and connects them to a workbook of the workbook page.
 * `installGlobals` puts `Excel`, `Office` and `OfficeExtension` on globalThis until `close()`, where product code looks for them.
 * `excelApi` is the newest set of the Excel API that `Office` says to be there; nothing else of `Office` is.
 * A test file has one office.js: opening the next workbook disconnects the one before.
 */
export async function openRealExcel(
  workbook: Workbook,
  options: { installGlobals?: boolean; excelApi?: string } = {},
): Promise<RealExcel> {
  const host = new ExcelHost(workbook);
  const office = await (loading ??= loadOffice());
  // The handlers of the workbook before would hear the events of this one.
  office.OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
  office.OfficeExtension.HostBridge.init(bridgeTo(host));
  const { RequirementMatrix, DefaultSetRequirement } = office.OfficeExt.Requirement;
  const requirements = new RequirementMatrix(new DefaultSetRequirement({ excelapi: options.excelApi ?? '1.17' }));
  const globals = {
    Excel: office.Excel,
    OfficeExtension: office.OfficeExtension,
    Office: { context: { requirements } },
  };
  if (options.installGlobals === true) Object.assign(globalThis, globals);
  return {
    ...globals,
    host,
    close() {
      for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
    },
  };
}

interface Office {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly HostBridge: { init(bridge: Bridge): void };
    readonly GenericEventRegistration: { s_genericEventRegistrations: object };
  };
  readonly OfficeExt: {
    readonly Requirement: {
      readonly RequirementMatrix: new (sets: object) => OfficeGlobal['context']['requirements'];
      readonly DefaultSetRequirement: new (sets: Readonly<Record<string, string>>) => object;
    };
  };
}

/** The part of `Office` that knows what the host can do. */
interface OfficeGlobal {
  readonly context: { readonly requirements: Pick<Office.RequirementSetSupport, 'isSetSupported'> };
}

let loading: Promise<Office> | undefined;

/**
 * Runs the two scripts in this realm, with a jsdom window as their global scope: errors and arrays that they make are
 * then `instanceof` the ones here, as in a browser page.
 */
async function loadOffice(): Promise<Office> {
  const folder = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json'));
  const sources = await Promise.all(
    ['office.js', 'excel-web-16.00.js'].map((name) => readFile(join(folder, 'dist', name), 'utf8')),
  );
  const body = `with (globalScope) {\n${sources.join('\n;\n')}\n;return { Excel, OfficeExtension, OfficeExt };\n}`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- only `with` gives unmodified scripts a window of their own.
  const run = new Function('globalScope', body) as (globalScope: object) => Office;
  // office.js finds its folder by the address of its own script element.
  const { window } = new JSDOM('<script type="text/plain" src="https://localhost/office.js"></script>', {
    url: 'https://localhost/',
  });
  // Names that the scripts declare belong to the window; those of the language come from here.
  const globalScope = new Proxy(window, { has: (target, name) => name in target || !(name in globalThis) });
  const office = run.call(window, globalScope);
  // office.js waits for a host that never comes; closing ends its timers. The rich API needs no window.
  window.close();
  return office;
}

function bridgeTo(host: ExcelHost): Bridge {
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, flags, message } = bridgeMessage.parse(JSON.parse(text));
      void host.answer(JSON.stringify(message.body), (flags & DELAY_FOR_CELL_EDIT) !== 0).then((body) => {
        const reply = { statusCode: 200, headers: {}, body };
        bridge.onMessageFromHost(JSON.stringify({ id, type: MESSAGE.response, message: reply }));
      });
    },
    // office.js replaces it.
    onMessageFromHost() {
      throw new Error('office.js did not take the bridge.');
    },
  };
  const raise = (type: number, targetId: string, message: unknown): void => {
    const entry = [EVENT_CATEGORY, type, targetId, JSON.stringify(message), 0];
    bridge.onMessageFromHost(JSON.stringify({ type: MESSAGE.event, controlId: '', message: { entries: [entry] } }));
  };
  host.events.raised.add(({ type, targetId, message }) => raise(type, targetId, message));
  host.workbook.selectionChanged.add(() => raise(DOCUMENT_SELECTION_CHANGED, '', {}));
  return bridge;
}
