import { Link } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { texts } from '../../texts/texts.ts';

/** Whatever the bytes are, no page of theirs may run in the pane's origin. */
const BYTES = 'application/octet-stream';

/** Saves bytes that came as base64; nothing of them is kept once the answer is gone. */
export function DownloadLink({ base64 }: { base64: string }) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const made = URL.createObjectURL(new Blob([bytes], { type: BYTES }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [base64]);
  return (
    <Link href={url} download={texts().rawAnswer.fileName}>
      {texts().rawAnswer.download(Math.floor((base64.length * 3) / 4) - paddingOf(base64))}
    </Link>
  );
}

function paddingOf(base64: string): number {
  return base64.length - base64.replace(/=+$/, '').length;
}
