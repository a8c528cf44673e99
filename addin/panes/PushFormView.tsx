import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { texts } from '../texts/texts.ts';
import type { KeepLink } from './links/useKeepLink.ts';
import { lateCode } from './lateCode.ts';
import type { PaneServices } from './paneServices.ts';
import { PushOrAsk } from './PushOrAsk.tsx';
import type { PushOrder } from './pushOrder.ts';
import { Section } from './Section.tsx';
import { SelectionPreview } from './SelectionPreview.tsx';
import type { Person } from './usePerson.ts';
import type { PushForm } from './usePushForm.ts';

/** Loaded while the person is signed in, since nothing of it can be shown before. */
const TargetPicker = lazy(() => lateCode.target().then(({ TargetPicker }) => ({ default: TargetPicker })));

const useStyles = makeStyles({
  form: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
  sections: { flexGrow: 1 },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** What to push, where to, and the button. */
export function PushFormView({
  services,
  person,
  form,
  returned,
  openSeveral,
  keep,
  push,
}: {
  services: PaneServices;
  person: Person | undefined;
  form: PushForm;
  /** Whether the form comes back after a push, so that the focus has to be put somewhere. */
  returned: boolean;
  /** Goes to the choice of several tables. */
  openSeveral: () => void;
  /** Whether the push is kept as a link. */
  keep: KeepLink;
  push: (order: PushOrder) => void;
}) {
  const styles = useStyles();
  const { live, preview, choose, target, decide } = form;
  const existing = target.kind === 'existing' ? target.table?.columns : undefined;

  return (
    <main className={styles.form}>
      <div className={styles.sections}>
        <SelectionPreview
          services={services}
          live={live}
          preview={preview}
          handling={form.handling}
          typesFixed={new Set(existing?.map(({ name }) => name))}
          choose={choose}
        />
        <Suspense fallback={<NoTarget text={texts().pane.loading} />}>
          {person ? (
            <TargetPicker
              services={services}
              myWorkspace={person.policy.myWorkspace}
              target={target}
              decide={decide}
              preview={preview.value}
              datasetName={form.datasetName}
              tableName={form.tableName}
              facts={form.facts}
              choices={form.choices}
              choose={choose}
              openSeveral={openSeveral}
            />
          ) : (
            <NoTarget text={texts().target.signInFirst} />
          )}
        </Suspense>
      </div>
      <PushOrAsk form={form} clock={services.clock} returned={returned} keep={keep} push={push} />
    </main>
  );
}

function NoTarget({ text }: { text: string }) {
  const styles = useStyles();
  return (
    <Section title={texts().target.title}>
      <Body1 className={styles.hint}>{text}</Body1>
    </Section>
  );
}
