import { z } from 'zod';
import { askInHost } from './askInHost.ts';
import type { SignIn } from './getAccessToken.ts';

/** What MSAL finds in the window of an add-in. */
export interface NestedAppAuthBridge {
  addEventListener(type: string, listener: (text: string) => void): void;
  postMessage(text: string): void;
}

/** What MSAL sends. */
const bridgeRequest = z.object({
  messageType: z.literal('NestedAppAuthRequest'),
  method: z.enum(['GetInitContext', 'GetToken', 'GetTokenPopup']),
  requestId: z.string(),
  tokenParams: z.object({ clientId: z.string(), scope: z.string(), claims: z.string().optional() }).optional(),
});

type BridgeRequest = z.output<typeof bridgeRequest>;

/** What the local Entra answers a host. */
const brokerReply = z.union([
  z.object({ error: z.record(z.string(), z.unknown()) }),
  z.object({ token: z.record(z.string(), z.unknown()), account: z.record(z.string(), z.unknown()) }),
]);

const initContext = { sdkName: 'workbook page', sdkVersion: '1.0', capabilities: { queryAccount: false } };

/**
 * Gets tokens for the pane as Office does for add-ins (nested app authentication), from the local Entra.
 * Source: BridgeProxy of @azure/msal-browser, which speaks to it
 */
export function nestedAppAuthBridge(signIn: SignIn): NestedAppAuthBridge {
  const listeners: ((text: string) => void)[] = [];

  async function answer(request: BridgeRequest): Promise<object> {
    if (request.method === 'GetInitContext') return { success: true, initContext };
    if (signIn.user === 'nobody') return { success: false, error: { status: 'ACCOUNT_UNAVAILABLE' } };
    const interactive = request.method === 'GetTokenPopup';
    if (interactive && !(await askInHost(`Let Rangecast sign in as ${signIn.user}?`))) {
      return { success: false, error: { status: 'USER_CANCEL' } };
    }
    const reply = await askBroker({ ...request.tokenParams, user: signIn.user, host: location.host, interactive });
    return 'error' in reply ? { success: false, error: reply.error } : { success: true, ...reply };
  }

  return {
    addEventListener: (_type, listener) => void listeners.push(listener),
    postMessage(text) {
      const request = bridgeRequest.parse(JSON.parse(text));
      void answer(request).then((body) => {
        const said = JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...body });
        for (const listener of listeners) listener(said);
      });
    },
  };
}

async function askBroker(request: object): Promise<z.output<typeof brokerReply>> {
  const response = await fetch('/workbook/broker', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  return response.ok ? brokerReply.parse(await response.json()) : { error: { status: 'TRANSIENT_ERROR' } };
}
