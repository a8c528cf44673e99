import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules of WCAG 2.2 AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Fluent's guards at the ends of a focus zone: nobody hears them, and they hand the focus on at once. */
const FOCUS_GUARDS = '[data-tabster-dummy]';

/** Looks at the pane, as it is shown, with axe; gives each rule that is broken with the elements that break it. */
export async function axeProblems(page: Page): Promise<readonly string[]> {
  const frame = page.frames().find((one) => one.url().includes('/taskpane.html'));
  if (!frame) throw new Error('The page shows no pane.');
  await frame.evaluate(coloursRest);
  // As the debugger does it: a script element would be refused by the pane's content security policy.
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate(([tags, guards]) => axe.run({ exclude: guards }, { runOnly: tags }), [
    TAGS,
    FOCUS_GUARDS,
  ] as const);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
}

/** Waits in the page until no colour is on its way from one theme to the other: nobody reads it meanwhile. */
async function coloursRest(): Promise<void> {
  const underWay = () => document.getAnimations().filter((animation) => animation instanceof CSSTransition);
  const frame = () => new Promise(requestAnimationFrame);
  // The pane draws itself anew after the page knows of the other theme, and only then the colours begin to change.
  do {
    await frame();
    await frame();
    await Promise.allSettled(underWay().map(({ finished }) => finished));
  } while (underWay().length > 0);
}
