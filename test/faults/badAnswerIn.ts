import { problemReply } from '../../shared/contract/problemReply.ts';

/** No request of a push takes longer than the API's own deadlines, also in an instance that was frozen meanwhile. */
const LONGEST_ANSWER_MS = 20_000;

/** What is wrong with an answer of the API whatever has happened behind it; undefined: nothing. */
export async function badAnswerIn(answer: Response, ms: number): Promise<string | undefined> {
  if (ms > LONGEST_ANSWER_MS) return `answered after ${Math.round(ms)} ms`;
  if (answer.ok) return undefined;
  const text = await answer.text();
  const read = problemReply.safeParse(jsonFrom(text));
  if (!read.success) return `answered ${answer.status} without a problem: ${text.slice(0, 200)}`;
  const { code, detail } = read.data;
  return answer.status === 500 ? `answered 500 ${code}: ${detail}` : undefined;
}

function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
