/** Asks once and keeps the answer; a failure is not kept, so that the next call asks again. */
export function askedOnce<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => {
    answer ??= ask();
    const mine = answer;
    mine.catch(() => {
      if (answer === mine) answer = undefined; // the caller sees the failure
    });
    return mine;
  };
}
