import { Combobox, Field, Option } from '@fluentui/react-components';
import { texts } from '../../texts/texts.ts';
import { pathsFor, type RawPlace } from './knownPaths.ts';
import type { RawForm } from './rawForm.ts';

/** The path, typed or taken from those that are known. */
export function PathField({
  path,
  place,
  change,
}: {
  path: string;
  place: RawPlace;
  change: (part: Partial<RawForm>) => void;
}) {
  // A path that is complete is no search: all others are offered then.
  const known = pathsFor(place, '');
  const found = known.some((each) => each.path === path) ? known : pathsFor(place, path);
  return (
    <Field label={texts().rawRequest.path} hint={texts().rawRequest.pathHint}>
      <Combobox
        freeform
        expandIcon={{ 'aria-label': texts().list.open(texts().rawRequest.path), tabIndex: -1 }}
        value={path}
        selectedOptions={[]}
        onChange={(event) => change({ path: event.target.value })}
        onOptionSelect={(_, { optionValue }) => {
          const [method, chosen] = optionValue?.split(' ') ?? [];
          const one = known.find((each) => each.method === method && each.path === chosen);
          if (one) change(one);
        }}
      >
        {found.map(({ method, path: each }) => (
          <Option key={`${method} ${each}`} value={`${method} ${each}`} text={`${method} ${each}`}>
            {method} {each}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
