import { Body1, Caption1 } from '@fluentui/react-components';
import type { PaneServices } from '../paneServices.ts';
import { Section } from '../Section.tsx';
import { Code } from './Code.tsx';
import { CopyButton } from './CopyButton.tsx';
import { DownloadLink } from './DownloadLink.tsx';
import { answerLine, answerText, cutNote, hasRoundedNumber, MOST_SHOWN, type RawAnswer } from './rawAnswer.ts';

/** Power BI's answer as it came: status, headers and body. */
export function RawAnswerView({ answer, copyText }: { answer: RawAnswer; copyText: PaneServices['copyText'] }) {
  const { reply } = answer;
  const text = answerText(reply);
  const note = text === undefined ? undefined : cutNote(text);
  const headers = Object.entries(reply.headers).map(([name, value]) => `${name}: ${value}`);
  return (
    <Section
      title="Answer"
      aside={text !== undefined && <CopyButton label="Copy answer" text={text} copyText={copyText} />}
    >
      <Body1 role="status">{answerLine(answer)}</Body1>
      {headers.length > 0 && <Code label="Headers of the answer" text={headers.join('\n')} />}
      {note !== undefined && <Caption1>{note}</Caption1>}
      {reply.bodyType === 'json' && hasRoundedNumber(reply.body) && (
        <Caption1>Whole numbers of more than 15 digits are rounded here: read the answer as text to see them.</Caption1>
      )}
      {text !== undefined && <Code label="Body of the answer" text={text.slice(0, MOST_SHOWN)} />}
      {reply.bodyType === 'none' && <Caption1>The answer has no body.</Caption1>}
      {reply.bodyType === 'base64' && typeof reply.body === 'string' && <DownloadLink base64={reply.body} />}
      {reply.request && <Code label="The request as it was sent" text={JSON.stringify(reply.request, undefined, 2)} />}
    </Section>
  );
}
