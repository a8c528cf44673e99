import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { isOwnHost } from '../http/isOwnHost.ts';
import { sendText } from '../http/sendText.ts';
import { forward } from './forward.ts';
import { sendFile } from './sendFile.ts';

/** What the front puts behind its one origin. */
export interface FrontOptions {
  /** PEM of the certificate and its key. */
  readonly pem: string;
  /** Base URLs of the services behind it. */
  readonly api: string;
  readonly entra: string;
  /** Folders with the workbook page, its sample data and office.js. */
  readonly workbookFolder: string;
  readonly dataFolder: string;
  readonly officeJsFolder: string;
}

const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OFFICE_JS = '/lib/1/hosted/';

/**
 * The one origin of the local cloud, over TLS: workbook page, office.js and, for every other path, API and pane
 * as the functions host serves them. It isn't listening yet.
 */
export function createFront(options: FrontOptions): Server {
  const server = createServer({ cert: options.pem, key: options.pem }, (request, response) => {
    if (!isOwnHost(request, server)) {
      sendText(
        response,
        421,
        'This is the local cloud of Rangecast. Call it as localhost or 127.0.0.1 with its own port.',
      );
      return;
    }
    route(request, response, options).catch((error: unknown) => {
      // The stream to one of the two ends broke half-way: what was sent can't be taken back.
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  return server;
}

async function route(request: IncomingMessage, response: ServerResponse, options: FrontOptions): Promise<void> {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  if (path === '/workbook') {
    response.writeHead(308, { location: '/workbook/' }).end();
  } else if (path === '/workbook/token' || path === '/workbook/broker') {
    const to = options.entra;
    const local = path.replace('/workbook', '/local');
    await forward(request, response, { to, name: 'local Entra', path: local, host: new URL(to).host });
  } else if (path.startsWith('/workbook/data/')) {
    await sendFile(request, response, options.dataFolder, path.slice('/workbook/data/'.length));
  } else if (path.startsWith('/workbook/')) {
    await sendFile(request, response, options.workbookFolder, path.slice('/workbook/'.length) || 'index.html');
  } else if (path.startsWith(OFFICE_JS)) {
    // The CDN doesn't mind the case of names, and the package's are lower case.
    await sendFile(request, response, options.officeJsFolder, path.slice(OFFICE_JS.length).toLowerCase());
  } else {
    await forward(request, response, { to: options.api, name: 'functions host', ...officeJsFromHere(path) });
  }
}

// The page as built names Microsoft's CDN; here nothing may leave the machine.
function officeJsFromHere(path: string): { rewrite?: (text: string) => string } {
  if (path !== '/taskpane.html' && path !== '/dialog.html') return {};
  return { rewrite: (text) => text.replaceAll(OFFICE_JS_CDN, `${OFFICE_JS}office.js`) };
}
