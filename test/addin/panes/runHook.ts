import { JSDOM } from 'jsdom';

/** A hook that runs in a component. */
export interface RunningHook<Props, Value> {
  /** What it gave last. */
  readonly value: () => Value;
  /** Uses what it gave last, as a click does. */
  readonly use: (work: (value: Value) => void) => Promise<void>;
  /** Runs it again with other props. */
  readonly show: (props: Props) => Promise<void>;
  /** Waits until what it gives is as wanted. */
  readonly until: (isWanted: (value: Value) => boolean) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** How often a hook is looked at, and how long at most, in milliseconds. */
const LOOK = 10;
const PATIENCE = 5000;

/** Runs a hook with the real React in a page of jsdom. */
export async function runHook<Props, Value>(
  useHook: (props: Props) => Value,
  props: Props,
): Promise<RunningHook<Props, Value>> {
  const { window } = new JSDOM('<div id="root"></div>');
  Object.assign(globalThis, { window, document: window.document, IS_REACT_ACT_ENVIRONMENT: true });
  const { act, createElement } = await import('react');
  const { createRoot } = await import('react-dom/client');
  const given: Value[] = [];
  function Component({ of }: { of: Props }) {
    given.push(useHook(of));
    return null;
  }
  const element = window.document.getElementById('root');
  if (!element) throw new Error('The page has no root.');
  const root = createRoot(element);
  // Only an asynchronous act waits for what the work sets off.
  const inAct = (work: () => void) => act(() => Promise.resolve().then(work));
  const show = (of: Props) => inAct(() => root.render(createElement(Component, { of })));
  await show(props);
  const value = () => {
    const last = given.at(-1);
    if (last === undefined) throw new Error('The hook has given nothing.');
    return last;
  };
  return {
    value,
    use: (work) => inAct(() => work(value())),
    show,
    async until(isWanted) {
      const end = Date.now() + PATIENCE;
      while (!isWanted(value())) {
        if (Date.now() > end) throw new Error(`The hook stays at ${JSON.stringify(value())}`);
        await act(() => new Promise((resolve) => setTimeout(resolve, LOOK)));
      }
    },
    end: () => inAct(() => root.unmount()),
  };
}
