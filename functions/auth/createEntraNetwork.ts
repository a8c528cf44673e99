import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';
import { request, type Dispatcher } from 'undici';
import * as z from 'zod';
import type { Cloud } from './cloud.ts';
import { entraSaidFrom, readTokenAnswer, type EntraAnswer } from './entraAnswer.ts';
import { loopbackUrlFrom } from './loopbackUrlFrom.ts';
import { secondsFromRetryAfter } from './secondsFromRetryAfter.ts';

/** MSAL's way to Entra, and what was last seen on it. */
export interface EntraNetwork {
  readonly module: INetworkModule;
  lastAnswer(): EntraAnswer;
}

/** What {@link createEntraNetwork} needs. */
export interface EntraNetworkOptions {
  readonly cloud: Cloud;
  readonly loopbackUrl: string | undefined;
  /** Milliseconds for one request with its answer. */
  readonly deadline: number;
}

const jsonObject = z.record(z.string(), z.unknown());

/**
 * Makes MSAL's network module for one exchange. MSAL's own has no deadline for POST, follows redirects with the
 * assertion and hides status, Retry-After and cause.
 */
export function createEntraNetwork(options: EntraNetworkOptions): EntraNetwork {
  let answer: EntraAnswer = {};

  async function post<T>(url: string, { headers, body }: NetworkRequestOptions = {}): Promise<NetworkResponse<T>> {
    answer = {};
    try {
      // undici's request() follows no redirect.
      const reply = await request(loopbackUrlFrom(url, options.cloud, options.loopbackUrl), {
        method: 'POST',
        headers: headers ?? {},
        body: body ?? null,
        signal: AbortSignal.timeout(options.deadline),
      });
      answer = {
        status: reply.statusCode,
        retryAfter: secondsFromRetryAfter(String(reply.headers['retry-after'] ?? '')),
      };
      const content = readTokenAnswer(await readJsonObject(reply));
      answer = { ...answer, said: entraSaidFrom(content) };
      // MSAL's interface promises the caller's type unseen; MSAL reads the fields one by one.
      return { status: reply.statusCode, headers: headersFrom(reply.headers), body: content as T };
    } catch (failure) {
      answer = { ...answer, failure };
      throw failure;
    }
  }

  return {
    module: {
      // MSAL knows the hosts of every cloud, so it has nothing to look up.
      sendGetRequestAsync: (url) => Promise.reject(new Error(`MSAL wants to look up ${new URL(url).pathname}.`)),
      sendPostRequestAsync: post,
    },
    lastAnswer: () => answer,
  };
}

async function readJsonObject({ statusCode, body }: Dispatcher.ResponseData): Promise<Record<string, unknown>> {
  const text = await body.text();
  if (statusCode >= 300 && statusCode < 400) throw new Error(`Entra answered with a redirect (${statusCode}).`);
  try {
    return jsonObject.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`Entra's answer (${statusCode}) is not a JSON object.`, { cause });
  }
}

function headersFrom(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
