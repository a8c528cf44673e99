import { Field, Select, Textarea } from '@fluentui/react-components';
import { texts } from '../../texts/texts.ts';
import type { RawPlace } from './knownPaths.ts';
import { PathField } from './PathField.tsx';
import type { RawForm } from './rawForm.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'] as const;
const responseTypes = ['json', 'text', 'binary'] as const;

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
      <Field label={texts().rawRequest.method}>
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
      <Field label={texts().rawRequest.query} hint={texts().rawRequest.onePairALine}>
        <Textarea value={form.query} resize="vertical" onChange={(_, { value }) => change({ query: value })} />
      </Field>
      <Field label={texts().rawRequest.headers} hint={texts().rawRequest.headersHint}>
        <Textarea value={form.headers} resize="vertical" onChange={(_, { value }) => change({ headers: value })} />
      </Field>
      <Field label={texts().rawRequest.readAs}>
        <Select
          value={form.responseType}
          onChange={(_, { value }) => change({ responseType: responseTypes.find((each) => each === value) ?? 'json' })}
        >
          {responseTypes.map((each) => (
            <option key={each} value={each}>
              {texts().rawRequest.responseType[each]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
