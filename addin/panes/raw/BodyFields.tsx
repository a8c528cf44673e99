import { Caption1, Field, Select, Textarea } from '@fluentui/react-components';
import { ActionProblem } from '../ActionProblem.tsx';
import type { PaneServices } from '../paneServices.ts';
import { useAction } from '../useAction.ts';
import { isRead, type RawForm } from './rawForm.ts';
import { readFiles } from './readFiles.ts';

const kinds = { none: 'Nothing', json: 'JSON', text: 'Text', form: 'Form with fields and files' } as const;
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
      <Field label="Body">
        <Select
          value={form.bodyKind}
          onChange={(_, { value }) => change({ bodyKind: kindNames.find((each) => each === value) ?? 'none' })}
        >
          {kindNames.map((each) => (
            <option key={each} value={each}>
              {kinds[each]}
            </option>
          ))}
        </Select>
      </Field>
      {(form.bodyKind === 'json' || form.bodyKind === 'text') && (
        <Field label={form.bodyKind === 'json' ? 'JSON' : 'Text'}>
          <Textarea value={form.body} resize="vertical" rows={6} onChange={(_, { value }) => change({ body: value })} />
        </Field>
      )}
      {form.bodyKind === 'form' && <FormFields services={services} form={form} change={change} />}
    </>
  );
}

function FormFields({ services, form, change }: Parameters<typeof BodyFields>[0]) {
  const { run, running, problem, reset } = useAction<undefined>();
  function take(files: FileList | null) {
    run(async () => {
      change({ files: await readFiles([...(files ?? [])]) });
      return undefined;
    });
  }
  return (
    <>
      <Field label="Form fields" hint="One a line: name=value">
        <Textarea value={form.fields} resize="vertical" onChange={(_, { value }) => change({ fields: value })} />
      </Field>
      <label>
        Files
        <br />
        <input type="file" multiple onChange={(event) => take(event.target.files)} />
      </label>
      <Caption1 role="status">
        {running && 'Reading…'}
        {form.files.map(({ part, fileName }) => `${part}: ${fileName}`).join(', ')}
      </Caption1>
      {problem && <ActionProblem problem={problem} services={services} again={reset} />}
    </>
  );
}
