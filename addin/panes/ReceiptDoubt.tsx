import { useState } from 'react';
import type { Receipt } from '../../shared/contract/push.ts';
import { texts } from '../texts/texts.ts';
import type { Blocks } from './blockText.ts';
import { DoubtView } from './DoubtView.tsx';
import type { PushControl } from './pushControl.ts';
import { ReplaceQuestion } from './ReplaceQuestion.tsx';
import type { Action } from './useAction.ts';

/** The doubt of a receipt with its ways out. An append that starts again deletes rows that it did not write: it asks before. */
export function ReceiptDoubt({
  push,
  receipt,
  blocks,
  deciding,
  copyText,
}: {
  push: PushControl;
  receipt: Receipt;
  blocks: Blocks;
  deciding: Action<Receipt>;
  copyText: (text: string) => Promise<void>;
}) {
  const [isAsking, setAsking] = useState(false);
  const { order, startAsReplace } = push;
  const mode = order?.mode ?? 'append';
  return (
    <>
      <DoubtView
        blocks={blocks}
        receipt={receipt}
        mode={mode}
        deciding={deciding}
        copyText={copyText}
        resolve={(how) => deciding.run(() => push.resolve(how))}
        startAsReplace={mode === 'replace' ? startAsReplace : () => setAsking(true)}
      />
      {isAsking && order && (
        <ReplaceQuestion
          kind="box"
          order={{ ...order, mode: 'replace' }}
          facts={receipt}
          note={texts().unfinished.whyReplace(receipt.rowsFound ?? receipt.rowsSent)}
          replace={startAsReplace}
          keep={() => setAsking(false)}
        />
      )}
    </>
  );
}
