import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Receipt } from '../../shared/contract/push.ts';
import { completePush, type RecordedPush } from '../../shared/contract/pushes.ts';
import type { CallApi } from '../api/createApi.ts';
import { completionOf, type DoubtStep } from '../push/doubtStep.ts';
import type { PushTarget } from '../push/pushTarget.ts';
import { texts } from '../texts/texts.ts';
import { EarlierReceipt } from './EarlierReceipt.tsx';
import { earlierPushText } from './earlierPushText.ts';
import { useAction } from './useAction.ts';

const useStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ':first-child': { borderTopStyle: 'none' } },
  button: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    textAlign: 'left',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  who: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  complete: { color: tokens.colorPaletteGreenForeground1 },
  'in-doubt': { color: tokens.colorPaletteDarkOrangeForeground1 },
  unfinished: { color: tokens.colorPaletteDarkOrangeForeground1 },
  cancelled: { color: tokens.colorNeutralForeground3 },
});

/** One earlier push; a click shows its receipt. Doubt that nobody has resolved can still be. */
export function EarlierPush({ push, callApi, at }: { push: RecordedPush; callApi: CallApi; at: PushTarget }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const deciding = useAction<Receipt>();
  const id = useId();
  const { what, who } = earlierPushText(push);
  const receipt = deciding.value ?? push.receipt;
  const outcome = deciding.value?.outcome ?? push.outcome;

  function resolve(how: DoubtStep) {
    const params = { ...at, pushId: push.id };
    deciding.run(() => callApi(completePush, { params, body: completionOf(how) }));
  }

  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Caption1>{what}</Caption1>
        <Caption1 className={styles[outcome]}>{texts().earlier.outcome[outcome]}</Caption1>
        <Caption1 className={styles.who}>{who}</Caption1>
      </button>
      <div id={id} hidden={!open}>
        {open && <EarlierReceipt push={push} at={at} receipt={receipt} deciding={deciding} resolve={resolve} />}
      </div>
    </li>
  );
}
