import { ask } from './ask.ts';
import { type Finding, ok, problem } from './finding.ts';

/** Whether the pane comes from the same origin, with its script and its protection. */
export async function checkPane(base: URL): Promise<readonly Finding[]> {
  const what = 'Pane';
  const deploy = 'Deploy the whole package: the pane is in its folder dist/addin.';
  const page = await ask(new URL('taskpane.html', base));
  if (page.status !== 200) return [problem(what, `taskpane.html: status ${page.status}`, deploy)];
  const script = /<script type="module"[^>]* src="([^"]+)"/.exec(page.text)?.[1];
  if (script === undefined) return [problem(what, 'taskpane.html is not the pane’s page', deploy)];
  const { status } = await ask(new URL(script, base));
  if (status !== 200) return [problem(what, `${script}: status ${status}`, deploy)];
  return [ok(what, 'page and script are there'), checkPolicy(page.headers['content-security-policy'])];
}

function checkPolicy(policy: string | string[] | undefined): Finding {
  const what = 'Protection of the pane';
  if (policy !== undefined) return ok(what, 'a Content-Security-Policy is sent');
  return problem(
    what,
    'no Content-Security-Policy is sent',
    'Something between this machine and the Function App takes headers away: look at the proxy or front door.',
  );
}
