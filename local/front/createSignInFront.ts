import { createServer, type Server } from 'node:https';
import { isOwnHost } from '../http/isOwnHost.ts';
import { sendText } from '../http/sendText.ts';
import { forward } from './forward.ts';

/**
 * Entra's sign-in pages as browsers reach them: an origin of its own over TLS, as Entra's is. It isn't listening yet.
 * @param pem certificate and key
 * @param entra base URL of the local Entra
 */
export function createSignInFront(pem: string, entra: string): Server {
  const host = new URL(entra).host;
  const server = createServer({ cert: pem, key: pem }, (request, response) => {
    // What only tests and the workbook page's own server may ask for stays behind.
    if (!isOwnHost(request, server) || request.url?.startsWith('/local/') === true) {
      sendText(
        response,
        421,
        'These are the sign-in pages of the local cloud. They answer to an app that sends you here.',
      );
      return;
    }
    forward(request, response, { to: entra, name: 'local Entra', host }).catch((error: unknown) => {
      // The stream to one of the two ends broke half-way: what was sent can't be taken back.
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  return server;
}
