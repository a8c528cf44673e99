import { Field, Select, Textarea } from '@fluentui/react-components';
import type { RawPlace } from './knownPaths.ts';
import { PathField } from './PathField.tsx';
import type { RawForm } from './rawForm.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'] as const;
const responseTypes = ['json', 'text', 'binary'] as const;

const responseLabels: Readonly<Record<RawForm['responseType'], string>> = {
  json: 'JSON',
  text: 'Text',
  binary: 'Binary, to download',
};

/** Method, path, query, headers and what the answer is read as. */
export function RequestFields({
  form,
  place,
  change,
}: {
  form: RawForm;
  place: RawPlace;
  change: (part: Partial<RawForm>) => void;
}) {
  return (
    <>
      <Field label="Method">
        <Select
          value={form.method}
          onChange={(_, { value }) => change({ method: methods.find((each) => each === value) ?? 'GET' })}
        >
          {methods.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </Field>
      <PathField path={form.path} place={place} change={change} />
      <Field label="Query" hint="One a line: name=value">
        <Textarea value={form.query} resize="vertical" onChange={(_, { value }) => change({ query: value })} />
      </Field>
      <Field label="Headers" hint="One a line: Name: value. The sign-in is added.">
        <Textarea value={form.headers} resize="vertical" onChange={(_, { value }) => change({ headers: value })} />
      </Field>
      <Field label="Read the answer as">
        <Select
          value={form.responseType}
          onChange={(_, { value }) => change({ responseType: responseTypes.find((each) => each === value) ?? 'json' })}
        >
          {responseTypes.map((each) => (
            <option key={each} value={each}>
              {responseLabels[each]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
