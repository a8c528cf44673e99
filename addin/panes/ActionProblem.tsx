import { texts } from '../texts/texts.ts';
import type { PaneServices } from './paneServices.ts';
import { ProblemView } from './ProblemView.tsx';
import type { ShownProblem } from './shownProblem.ts';
import { useAction } from './useAction.ts';

/** A problem of an action with the one thing to do about it: sign in and run it again, or just run it again. */
export function ActionProblem({
  problem,
  services: { signIn, copyText },
  again,
}: {
  problem: ShownProblem;
  services: Pick<PaneServices, 'signIn' | 'copyText'>;
  /** Runs the action again. */
  again: () => void;
}) {
  const signing = useAction<undefined>();
  const signInFirst = () =>
    signing.run(async () => {
      await signIn();
      again();
      return undefined;
    });
  const shown = signing.problem ?? problem;
  const action =
    shown.next === 'sign-in'
      ? { label: texts().person.signIn, run: signInFirst }
      : { label: texts().person.tryAgain, run: again };
  return <ProblemView problem={shown} copyText={copyText} actions={[action]} />;
}
