import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { CallApi } from '../api/createApi.ts';
import type { PushTarget } from '../push/pushTarget.ts';
import { texts } from '../texts/texts.ts';
import { EarlierPushList } from './EarlierPushList.tsx';

const useStyles = makeStyles({
  link: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** What was pushed to the chosen table before; asked for only when it is opened. */
export function EarlierPushes({ callApi, at }: { callApi: CallApi; at: PushTarget }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div>
      <Link as="button" className={styles.link} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <Chevron aria-hidden />
        {texts().earlier.title}
      </Link>
      <div id={id}>{open && <EarlierPushList callApi={callApi} at={at} />}</div>
    </div>
  );
}
