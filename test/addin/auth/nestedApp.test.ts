import { webcrypto } from 'node:crypto';
import { BroadcastChannel } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { JSDOM, VirtualConsole } from 'jsdom';
import { z } from 'zod';
import { openNestedApp } from '../../../addin/auth/nestedApp.ts';
import { exampleConfig } from './exampleConfig.ts';

const refused = { success: false, error: { status: 'DISABLED' } };

const bridgeRequest = z.object({ requestId: z.string() });

/** MSAL tells other pages what it does as long as its own is open. Node does not wait for that. */
class PassingChannel extends BroadcastChannel {
  constructor(name: string) {
    super(name);
    this.unref();
  }
}

/** Opens the pane's window, in which the host answers each message on its bridge so. */
function openPane(answer: object): Window {
  const url = 'https://pane.example/taskpane.html';
  const { window } = new JSDOM('', { url, virtualConsole: new VirtualConsole() });
  const listeners: ((text: string) => void)[] = [];
  const nestedAppAuthBridge = {
    addEventListener: (_type: string, listener: (text: string) => void) => void listeners.push(listener),
    postMessage(text: string) {
      const { requestId } = bridgeRequest.parse(JSON.parse(text));
      for (const listener of listeners) listener(JSON.stringify({ requestId, ...answer }));
    },
  };
  Object.defineProperty(window, 'crypto', { value: webcrypto });
  Object.assign(window, { nestedAppAuthBridge });
  // MSAL finds the bridge, and much else, in the window that is there for all.
  Object.assign(globalThis, { window, document: window.document, BroadcastChannel: PassingChannel });
  return globalThis.window;
}

describe('openNestedApp()', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] });
  });
  afterEach(() => {
    jest.useRealTimers();
    window.close();
  });

  it('gives MSAL over the bridge', async () => {
    const frame = openPane({ success: true, initContext: { sdkName: 'host', sdkVersion: '1.0' } });
    expect(await openNestedApp(exampleConfig, frame)).toHaveProperty('ssoSilent');
  });

  it('gives no MSAL that would open frames of its own where the bridge refuses', async () => {
    const frame = openPane(refused);
    expect(await openNestedApp(exampleConfig, frame)).toBeUndefined();
  });

  it('waits five seconds for a host that prepares its bridge', async () => {
    const frame = Object.assign(openPane(refused), {
      __initializeNestedAppAuth: () => new Promise<void>(() => undefined),
    });
    const opened = openNestedApp(exampleConfig, frame);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(await opened).toBeUndefined();
  });
});
