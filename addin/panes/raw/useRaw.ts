import { useState } from 'react';
import { sendRaw } from '../../../shared/contract/raw.ts';
import type { PaneServices } from '../paneServices.ts';
import { useAction, type ActionState } from '../useAction.ts';
import type { RawAnswer } from './rawAnswer.ts';
import type { RawRequestBody } from './rawOrderFrom.ts';

/** As many answers are kept. */
const KEPT = 20;

/** Sends raw requests and keeps their answers until the pane is closed, newest first. */
export function useRaw({ callApi, clock, newId }: PaneServices): {
  readonly state: ActionState<RawAnswer>;
  readonly answers: readonly RawAnswer[];
  readonly send: (order: RawRequestBody) => void;
  /** The last request that was sent. */
  readonly sent: RawRequestBody | undefined;
} {
  const { run, running, value, problem } = useAction<RawAnswer>();
  const [answers, setAnswers] = useState<readonly RawAnswer[]>([]);
  const [sent, setSent] = useState<RawRequestBody>();
  const send = (order: RawRequestBody) => {
    setSent(order);
    run(async (signal) => {
      const begun = clock.now();
      const reply = await callApi(sendRaw, { params: {}, body: order }, { signal });
      const answer = { id: newId(), order, reply, ms: clock.now() - begun };
      setAnswers((before) => [answer, ...before].slice(0, KEPT));
      return answer;
    });
  };
  return { state: { running, value, problem }, answers, send, sent };
}
