import { Spinner } from '@fluentui/react-components';
import { use } from 'react';
import type { PushTarget } from '../push/pushTarget.ts';
import { texts } from '../texts/texts.ts';
import { AdminConsent } from './AdminConsent.tsx';
import { canConsent } from './canConsent.ts';
import type { PaneServices } from './paneServices.ts';
import { problemAfterCure } from './problemAfterCure.ts';
import { ProblemView, type ProblemAction } from './ProblemView.tsx';
import type { ShownProblem } from './shownProblem.ts';
import { GoToPushContext } from './unfinished/goToPush.ts';
import { useAction } from './useAction.ts';
import { wishOf } from './wishOf.ts';

/** What a person needs to get past a problem of their sign-in. */
export type SignInServices = Pick<PaneServices, 'signIn' | 'askConsent' | 'readAdminConsentUrl' | 'copyText'>;

/** A problem of an action with the one thing to do about it: sign in, consent or choose another account and run it again, or just run it again. */
export function ActionProblem({
  problem,
  services,
  at,
  again,
}: {
  problem: ShownProblem;
  services: SignInServices;
  /** The dataset or table that it is about, whose unfinished push may stand in its way. */
  at?: Omit<PushTarget, 'tableName'> & Partial<PushTarget>;
  /** Runs the action again. */
  again: () => void;
}) {
  const curing = useAction<undefined>();
  const goToPush = use(GoToPushContext);
  const shown = problemAfterCure(problem, curing.problem);
  const { next } = shown;
  const cureBy = (cure: () => Promise<void>) => () =>
    curing.run(async () => {
      await cure();
      again();
      return undefined;
    });

  if (curing.running) return <Spinner size="tiny" label={texts().person.signingIn} />;
  return (
    <ProblemView problem={shown} copyText={services.copyText} actions={actions()}>
      {next === 'consent' && <AdminConsent services={services} />}
    </ProblemView>
  );

  function actions(): readonly ProblemAction[] {
    const tryAgain = { label: texts().person.tryAgain, run: again };
    switch (next) {
      case 'sign-in':
        return [{ label: texts().person.signIn, run: cureBy(() => services.signIn(wishOf(problem))) }];
      case 'consent':
        if (!canConsent(shown)) return [tryAgain];
        return [{ label: texts().signInHelp.allow, run: cureBy(services.askConsent) }, tryAgain];
      case 'other-account':
        return [
          { label: texts().signInHelp.otherAccount, run: cureBy(() => services.signIn({ otherAccount: true })) },
          tryAgain,
        ];
      case 'finish-earlier': {
        const { push } = problem.details;
        const tableName = push?.tableName ?? at?.tableName;
        if (!push || !at || tableName === undefined || !goToPush) return [tryAgain];
        const show = () => goToPush.show({ id: push.id, at: { ...at, tableName }, source: undefined });
        return [{ label: texts().unfinished.look, run: show }, tryAgain];
      }
      default:
        return [tryAgain];
    }
  }
}
