import { Caption1, Checkbox, Field, Input, Link } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { texts } from '../../texts/texts.ts';
import type { RawForm } from './rawForm.ts';
import { addsRows } from './whyNotRaw.ts';

/** How long and how often it is tried; few people change it. */
export function SendingFields({ form, change }: { form: RawForm; change: (part: Partial<RawForm>) => void }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <div>
        <Link as="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {texts().rawRequest.sendingFields}
        </Link>
      </div>
      <div id={id} hidden={!open}>
        {addsRows(form) && <Caption1 block>{texts().rawRequest.sentOnce}</Caption1>}
        <NumberField
          label={texts().rawRequest.timeout}
          value={form.timeoutMs}
          set={(timeoutMs) => change({ timeoutMs })}
        />
        <NumberField
          label={texts().rawRequest.retries}
          value={form.maxRetries}
          set={(maxRetries) => change({ maxRetries })}
        />
        <NumberField
          label={texts().rawRequest.delay}
          value={form.retryDelayMs}
          set={(retryDelayMs) => change({ retryDelayMs })}
        />
        <Check
          label={texts().rawRequest.doubleDelay}
          checked={form.useExponentialBackoff}
          set={(useExponentialBackoff) => change({ useExponentialBackoff })}
        />
        <Check
          label={texts().rawRequest.retryAllErrors}
          checked={form.retryAllErrors}
          set={(retryAllErrors) => change({ retryAllErrors })}
        />
        <Check label={texts().rawRequest.debug} checked={form.debug} set={(debug) => change({ debug })} />
      </div>
    </>
  );
}

function NumberField({ label, value, set }: { label: string; value: string; set: (value: string) => void }) {
  return (
    <Field label={label}>
      <Input inputMode="numeric" value={value} onChange={(_, data) => set(data.value)} />
    </Field>
  );
}

function Check({ label, checked, set }: { label: string; checked: boolean; set: (checked: boolean) => void }) {
  return (
    <div>
      <Checkbox label={label} checked={checked} onChange={(_, data) => set(data.checked === true)} />
    </div>
  );
}
