import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { texts } from '../../texts/texts.ts';
import type { PaneServices } from '../paneServices.ts';
import { Section } from '../Section.tsx';
import type { Person } from '../usePerson.ts';
import { BodyFields } from './BodyFields.tsx';
import { CopyButton } from './CopyButton.tsx';
import { curlFrom } from './curlFrom.ts';
import type { RawPlace } from './knownPaths.ts';
import { RawAnswerView } from './RawAnswerView.tsx';
import { emptyRawForm, isRead, type RawForm } from './rawForm.ts';
import { RawHistory } from './RawHistory.tsx';
import { rawOrderFrom } from './rawOrderFrom.ts';
import { RawProblem } from './RawProblem.tsx';
import { RequestFields } from './RequestFields.tsx';
import { SendingFields } from './SendingFields.tsx';
import { useRaw } from './useRaw.ts';
import { whyNotRaw } from './whyNotRaw.ts';

const useStyles = makeStyles({
  hint: { padding: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A console for requests to any path of Power BI, with the person's own rights. */
export function RawView({
  services,
  person,
  place,
}: {
  services: PaneServices;
  person: Person | undefined;
  /** What is chosen in Explore. */
  place: RawPlace;
}) {
  const styles = useStyles();
  const [form, setForm] = useState(emptyRawForm);
  const [shown, setShown] = useState<string>();
  const { state, answers, send, sent } = useRaw(services);
  const change = (part: Partial<RawForm>) => setForm((before) => ({ ...before, ...part }));
  // A body may be large, and the pane draws often while a push is under way.
  const read = useMemo(() => rawOrderFrom(form), [form]);
  const order = 'order' in read ? read.order : undefined;
  const curl = useMemo(() => order && curlFrom(window.location.origin, order), [order]);
  if (!person) return <Body1 className={styles.hint}>{texts().rawRequest.onceSignedIn}</Body1>;
  const whyNot = whyNotRaw(person.policy, form) ?? ('whyNot' in read ? read.whyNot : undefined);
  const answer = answers.find(({ id }) => id === shown) ?? state.value;
  function go() {
    if (!order || whyNot !== undefined) return;
    setShown(undefined);
    send(order);
  }
  return (
    <main>
      <Section title={texts().rawRequest.title}>
        <RequestFields form={form} place={place} change={change} />
        <BodyFields services={services} form={form} change={change} />
        <SendingFields form={form} change={change} />
        <Caption1 role="status">{whyNot}</Caption1>
        <div className={styles.actions}>
          <Button appearance="primary" disabledFocusable={whyNot !== undefined || state.running} onClick={go}>
            {state.running ? texts().rawRequest.sending : texts().rawRequest.send}
          </Button>
          {curl !== undefined && (
            <CopyButton label={texts().rawRequest.copyAsCurl} text={curl} copyText={services.copyText} />
          )}
        </div>
        {state.problem && sent && (
          <RawProblem
            problem={state.problem}
            services={services}
            isRead={isRead(sent.method ?? 'GET')}
            again={() => send(sent)}
          />
        )}
      </Section>
      {answer && <RawAnswerView answer={answer} copyText={services.copyText} />}
      <RawHistory answers={answers} show={setShown} />
    </main>
  );
}
