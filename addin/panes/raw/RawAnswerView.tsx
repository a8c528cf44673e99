import { Body1, Caption1 } from '@fluentui/react-components';
import { texts } from '../../texts/texts.ts';
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
      title={texts().rawAnswer.title}
      aside={text !== undefined && <CopyButton label={texts().rawAnswer.copy} text={text} copyText={copyText} />}
    >
      <Body1 role="status">{answerLine(answer)}</Body1>
      {headers.length > 0 && <Code label={texts().rawAnswer.headers} text={headers.join('\n')} />}
      {note !== undefined && <Caption1>{note}</Caption1>}
      {reply.bodyType === 'json' && hasRoundedNumber(reply.body) && <Caption1>{texts().rawAnswer.rounded}</Caption1>}
      {text !== undefined && <Code label={texts().rawAnswer.body} text={text.slice(0, MOST_SHOWN)} />}
      {reply.bodyType === 'none' && <Caption1>{texts().rawAnswer.noBody}</Caption1>}
      {reply.bodyType === 'base64' && typeof reply.body === 'string' && <DownloadLink base64={reply.body} />}
      {reply.request && <Code label={texts().rawAnswer.asSent} text={JSON.stringify(reply.request, undefined, 2)} />}
    </Section>
  );
}
