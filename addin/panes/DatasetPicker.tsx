import { Combobox, Field, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { texts } from '../texts/texts.ts';
import { ActionProblem, type SignInServices } from './ActionProblem.tsx';
import type { PaneServices } from './paneServices.ts';
import type { ChosenDataset } from './targetState.ts';
import { useDatasets } from './useDatasets.ts';

/** A list of thousands would open slowly, and nobody reads it: typing finds the others. */
const MOST_SHOWN = 50;

/** Finds a dataset that takes rows by typing a part of its name. */
export function DatasetPicker({
  services,
  groupId,
  chosen,
  choose,
}: {
  services: SignInServices & Pick<PaneServices, 'callApi'>;
  groupId: string | undefined;
  chosen: ChosenDataset | undefined;
  choose: (dataset: ChosenDataset) => void;
}) {
  const [typed, setTyped] = useState<string>();
  const { running, problem, datasets, again } = useDatasets(services.callApi, groupId, chosen);
  const search = (typed ?? '').trim().toLowerCase();
  const found = datasets.filter(({ name }) => name.toLowerCase().includes(search));
  const nothing = !running && !problem && datasets.length === 0;
  return (
    <>
      <Field label={texts().target.dataset} {...(nothing ? { hint: texts().target.noDatasets } : {})}>
        <Combobox
          value={typed ?? chosen?.name ?? ''}
          selectedOptions={chosen ? [chosen.id] : []}
          expandIcon={{ 'aria-label': texts().list.open(texts().target.dataset), tabIndex: -1 }}
          placeholder={running ? texts().target.loadingDatasets : texts().target.chooseDataset}
          onChange={(event) => setTyped(event.target.value)}
          onOpenChange={(_, { open }) => setTyped(open ? '' : undefined)}
          onOptionSelect={(_, { optionValue }) => {
            const dataset = datasets.find(({ id }) => id === optionValue);
            if (dataset) choose(dataset);
            setTyped(undefined);
          }}
        >
          {found.slice(0, MOST_SHOWN).map(({ id, name }) => (
            <Option key={id} value={id} text={name}>
              {name}
            </Option>
          ))}
          {found.length > MOST_SHOWN && (
            <Option disabled value="" text="">
              {texts().target.moreDatasets(found.length - MOST_SHOWN)}
            </Option>
          )}
          {found.length === 0 && (
            <Option disabled value="" text="">
              {running ? texts().pane.loading : texts().target.noSuchDataset}
            </Option>
          )}
        </Combobox>
      </Field>
      {problem && <ActionProblem problem={problem} services={services} again={again} />}
    </>
  );
}
