import { Button } from '@fluentui/react-components';
import { texts } from '../../texts/texts.ts';
import { useAction } from '../useAction.ts';
import { Code } from './Code.tsx';

/** Copies a text; where Office forbids copying by script, the text is shown to be selected. */
export function CopyButton({
  label,
  text,
  copyText,
}: {
  label: string;
  text: string;
  copyText: (text: string) => Promise<void>;
}) {
  const { run, value, problem } = useAction<string>();
  return (
    <>
      <Button size="small" onClick={() => run(() => copyText(text).then(() => text))}>
        {value === text ? texts().rawAnswer.copied : label}
      </Button>
      {problem && <Code label={texts().rawAnswer.selectHere(label)} text={text} />}
    </>
  );
}
