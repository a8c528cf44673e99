import { z } from 'zod';

/** `[command id, status, event as JSON]`: what office.js sends when an add-in calls `event.completed()`. */
const completion = z.object({ 0: z.string() });

/** The functions of the add-in that run on behalf of ribbon buttons. */
export class CommandCalls {
  readonly #running = new Map<string, (nothing: undefined) => void>();
  #count = 0;

  /** The data of the event that makes office.js run a function, and what resolves when it is done. */
  begin(functionName: string): { readonly event: object; readonly done: Promise<undefined> } {
    const id = `command-${++this.#count}`;
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.#running.set(id, resolve);
    const source = JSON.stringify({ source: { id: functionName } });
    return { event: { 0: id, 1: functionName, 2: source }, done: promise };
  }

  /** Takes office.js's word that a function is done. */
  complete(data: unknown): void {
    const { 0: id } = completion.parse(data);
    this.#running.get(id)?.(undefined);
    this.#running.delete(id);
  }
}
