import { setTimeout } from 'node:timers/promises';
import { hostEnvironment } from '../../local/functions-host/hostEnvironment.ts';
import { startFunctionsHost } from '../../local/functions-host/startFunctionsHost.ts';
import { freePort } from '../../local/http/freePort.ts';
import { loopbackUrl } from '../../local/http/loopbackUrl.ts';

/** One instance of the API, which may be killed and frozen. */
export interface Instance {
  /** Without a slash at the end. */
  readonly origin: string;
  /** Kills it with SIGKILL; it is started again. */
  kill(): void;
  /** Stops it for so many milliseconds, as a frozen virtual machine stops. */
  freeze(ms: number): void;
  isFrozen(): boolean;
  /** Settles when it runs again. */
  ready(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts an instance with the API's settings. */
export async function startInstance(
  settings: Readonly<Record<string, string>>,
  log: (line: string) => void,
): Promise<Instance> {
  const port = await freePort();
  const start = () =>
    startFunctionsHost({
      kind: 'built-in',
      port,
      env: hostEnvironment(process.env, settings),
      frontHost: 'localhost',
      log,
    });
  let child = await start();
  let running = Promise.resolve();
  let frozenUntil = 0;

  /** The process may have ended by itself. */
  function signal(name: NodeJS.Signals): void {
    try {
      process.kill(child.pid, name);
    } catch (error) {
      log(`${name} found no process: ${String(error)}`);
    }
  }

  // One that stands still would outlive us: it doesn't notice our end.
  const killAtExit = () => signal('SIGKILL');
  process.once('exit', killAtExit);

  async function restart(gone: Promise<string>): Promise<void> {
    await gone;
    child = await start();
  }

  return {
    origin: loopbackUrl(port),
    kill() {
      const { ended } = child;
      signal('SIGKILL');
      running = running.then(() => restart(ended));
    },
    freeze(ms) {
      signal('SIGSTOP');
      const frozen = child;
      frozenUntil = performance.now() + ms;
      running = running
        .then(() => setTimeout(ms))
        .then(() => {
          if (frozen === child) signal('SIGCONT');
        });
    },
    isFrozen: () => performance.now() < frozenUntil,
    ready: () => running,
    async stop() {
      process.off('exit', killAtExit);
      await running;
      signal('SIGKILL');
      await child.ended;
    },
  };
}
