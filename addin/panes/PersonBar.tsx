import { Caption1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { PersonCircleRegular } from '@fluentui/react-icons';
import { texts } from '../texts/texts.ts';
import { ActionProblem, type SignInServices } from './ActionProblem.tsx';
import type { Loaded } from './useLoaded.ts';
import type { Person } from './usePerson.ts';

const useStyles = makeStyles({
  // Office draws its own menu over the pane's top right corner: 34 × 32 pixels stay free.
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} 34px ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorBrandForeground1 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
  problem: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

/** Who is signed in, or how to sign in. */
export function PersonBar({ person, services }: { person: Loaded<Person>; services: SignInServices }) {
  const styles = useStyles();
  const { value, running, problem } = person;
  return (
    <header>
      <div className={styles.bar}>
        {running && <Spinner size="extra-tiny" label={texts().person.signingIn} />}
        {!running && value && (
          <>
            <PersonCircleRegular className={styles.icon} aria-hidden />
            <Caption1 className={styles.name} title={value.name}>
              <span className="hidden">{texts().person.signedInAs} </span>
              {value.name}
            </Caption1>
          </>
        )}
        {!running && !value && <Caption1 className={styles.name}>{texts().person.notSignedIn}</Caption1>}
      </div>
      {problem && (
        <div className={styles.problem}>
          <ActionProblem problem={problem} services={services} again={person.again} />
        </div>
      )}
    </header>
  );
}
