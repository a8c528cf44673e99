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
  // A colour on its way from one theme to the other is nobody's to read.
  await frame.evaluate(() =>
    Promise.allSettled(
      document.getAnimations().flatMap((animation) => (animation instanceof CSSTransition ? [animation.finished] : [])),
    ),
  );
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
