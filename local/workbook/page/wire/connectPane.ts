import type { RichEvent } from '../host/hostEvents.ts';
import { appContext } from './appContext.ts';
import { executeMethod, type PaneHost } from './executeMethod.ts';
import { furnishWindow } from './furnishWindow.ts';
import { ACTION_TYPE, xdmMessage, type XdmMessage } from './xdmMessage.ts';
import { xdmReply } from './xdmReply.ts';

/** The category of the rich API's events. */
const EVENT_CATEGORY = 65536;

/** How a pane is connected. */
export interface ConnectionSettings {
  readonly excelApi: number | undefined;
  /** The language of Office, such as `de-DE`. */
  readonly language: string;
  readonly signal: AbortSignal;
}

/** What the page around a pane can do with it. */
export interface ConnectedPane {
  /** Runs a function of the add-in, as a button of the ribbon does; resolves when it says that it is done. */
  readonly runFunction: (name: string) => Promise<undefined>;
}

/** Answers office.js in a frame, as Excel on the web does, and tells it what happens in the workbook. */
export function connectPane(
  frame: HTMLIFrameElement,
  pane: PaneHost,
  { excelApi, language, signal }: ConnectionSettings,
): ConnectedPane {
  /** The messages with which office.js asked for events, by event name. */
  const registrations = new Map<string, XdmMessage>();
  const post = (text: string): void => frame.contentWindow?.postMessage(text, location.origin);
  const raise = (name: string, data: unknown): void => {
    const registration = registrations.get(name);
    if (registration !== undefined) post(xdmReply(registration, location.origin, data, true));
  };

  const answer = async (message: XdmMessage): Promise<unknown> => {
    if (message._actionType === ACTION_TYPE.registerEvent) {
      registrations.set(message._actionName, message);
      return { Error: 0 };
    }
    if (message._actionType === ACTION_TYPE.unregisterEvent) {
      registrations.delete(message._actionName);
      return { Error: 0 };
    }
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      registrations.clear(); // the pane was loaded anew
      if (frame.contentWindow) furnishWindow(frame.contentWindow, pane.signIn);
      return appContext(pane.host.workbook.name, location.origin, language, excelApi);
    }
    if (message._actionName === 'executeMethod') return executeMethod(message._data, pane);
    return null;
  };

  const onMessage = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
    const message = readMessage(event.data);
    if (message === null) return;
    void answer(message).then((data) => post(xdmReply(message, location.origin, data)));
  };
  addEventListener('message', onMessage, { signal });
  pane.host.events.raised.add((event) => raise('richApiMessage', richApiMessage(event)));
  pane.host.workbook.selectionChanged.add(() => raise('documentSelectionChanged', {}));
  return {
    runFunction(name) {
      const { event: command, done } = pane.commands.begin(name);
      raise('appCommandInvoked', command);
      return done;
    },
  };
}

/** Messages of other senders in the frame (dialogs, developer tools) are no business of ours. */
function readMessage(data: unknown): XdmMessage | null {
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  const message = xdmMessage.safeParse(JSON.parse(data));
  return message.success ? message.data : null;
}

function richApiMessage({ type, targetId, message }: RichEvent): object {
  return { ArrayData: [[EVENT_CATEGORY, type, targetId, JSON.stringify(message), 0, false]] };
}
