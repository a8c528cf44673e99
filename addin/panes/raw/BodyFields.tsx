import { Caption1, Field, Select, Textarea } from '@fluentui/react-components';
import { useRef } from 'react';
import { texts } from '../../texts/texts.ts';
import { ActionProblem } from '../ActionProblem.tsx';
import type { PaneServices } from '../paneServices.ts';
import { useAction } from '../useAction.ts';
import { isRead, type FormFile, type RawForm } from './rawForm.ts';
import { readFiles } from './readFiles.ts';

const kindNames = ['none', 'json', 'text', 'form'] as const;

/** What the request carries; one that only reads carries nothing. */
export function BodyFields({
  services,
  form,
  change,
}: {
  services: PaneServices;
  form: RawForm;
  change: (part: Partial<RawForm>) => void;
}) {
  if (isRead(form.method)) return null;
  return (
    <>
      <Field label={texts().rawRequest.body}>
        <Select
          value={form.bodyKind}
          onChange={(_, { value }) => change({ bodyKind: kindNames.find((each) => each === value) ?? 'none' })}
        >
          {kindNames.map((each) => (
            <option key={each} value={each}>
              {texts().rawRequest.bodyKind[each]}
            </option>
          ))}
        </Select>
      </Field>
      {(form.bodyKind === 'json' || form.bodyKind === 'text') && (
        <Field label={texts().rawRequest.bodyKind[form.bodyKind]}>
          <Textarea value={form.body} resize="vertical" rows={6} onChange={(_, { value }) => change({ body: value })} />
        </Field>
      )}
      {form.bodyKind === 'form' && <FormFields services={services} form={form} change={change} />}
    </>
  );
}

function FormFields({ services, form, change }: Parameters<typeof BodyFields>[0]) {
  const { run, problem, reset } = useAction<undefined>();
  const latest = useRef<FileList>(null);
  function take(files: FileList | null) {
    latest.current = files;
    run(async () => {
      change({ files: undefined });
      let read: readonly FormFile[] = [];
      try {
        read = await readFiles([...(files ?? [])]);
      } finally {
        // Others may have been chosen while these were read.
        if (latest.current === files) change({ files: read });
      }
      return undefined;
    });
  }
  return (
    <>
      <Field label={texts().rawRequest.formFields} hint={texts().rawRequest.onePairALine}>
        <Textarea value={form.fields} resize="vertical" onChange={(_, { value }) => change({ fields: value })} />
      </Field>
      <label>
        {texts().rawRequest.files}
        <br />
        <input type="file" multiple onChange={(event) => take(event.target.files)} />
      </label>
      <Caption1 role="status">
        {form.files?.map(({ part, fileName }) => `${part}: ${fileName}`).join(', ') ?? texts().rawRequest.readingFiles}
      </Caption1>
      {problem && <ActionProblem problem={problem} services={services} again={reset} />}
    </>
  );
}
