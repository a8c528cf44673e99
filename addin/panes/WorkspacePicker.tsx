import { Combobox, Field, Option } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { listGroups } from '../../shared/contract/groups.ts';
import type { CallApi } from '../api/createApi.ts';
import type { Clock } from '../push/clock.ts';
import { fieldProblem } from './fieldProblem.ts';
import { MY_WORKSPACE, type Workspace } from './targetState.ts';
import { useAction } from './useAction.ts';

/** Typing pauses this long before Power BI is asked. */
const QUIET_SECONDS = 0.25;
const MOST = 50;
const MINE = 'mine';

/** Finds a workspace by typing; Power BI does the searching, since people can have thousands. */
export function WorkspacePicker({
  callApi,
  clock,
  myWorkspace,
  readOnlyToo = false,
  chosen,
  choose,
}: {
  callApi: CallApi;
  clock: Clock;
  myWorkspace: boolean;
  /** Whether those are offered too in which the person can only read. */
  readOnlyToo?: boolean;
  chosen: Workspace | undefined;
  choose: (workspace: Workspace) => void;
}) {
  const [typed, setTyped] = useState<string>();
  const { run, running, value: groups = [], problem } = useAction<readonly Workspace[]>();
  const search = typed?.trim() ?? '';

  useEffect(() => {
    run(async (signal) => {
      if (search !== '') await clock.wait(QUIET_SECONDS, signal);
      const query = { top: MOST, ...(search === '' ? {} : { search }) };
      const { value } = await callApi(listGroups, { params: {}, query }, { signal });
      return value.filter((group) => readOnlyToo || group.isReadOnly !== true).map(({ id, name }) => ({ id, name }));
    });
  }, [run, callApi, clock, search, readOnlyToo]);

  const mine = myWorkspace && MY_WORKSPACE.name.toLowerCase().includes(search.toLowerCase()) ? [MY_WORKSPACE] : [];
  const options = [...mine, ...groups];
  return (
    <Field label="Workspace" {...fieldProblem(problem)}>
      <Combobox
        value={typed ?? chosen?.name ?? ''}
        selectedOptions={chosen ? [chosen.id ?? MINE] : []}
        placeholder="Search workspaces"
        onChange={(event) => setTyped(event.target.value)}
        onOpenChange={(_, { open }) => setTyped(open ? '' : undefined)}
        onOptionSelect={(_, { optionValue }) => {
          const workspace = options.find(({ id }) => (id ?? MINE) === optionValue);
          if (workspace) choose(workspace);
          setTyped(undefined);
        }}
      >
        {options.map(({ id, name }) => (
          <Option key={id ?? MINE} value={id ?? MINE} text={name}>
            {name}
          </Option>
        ))}
        {options.length === 0 && (
          <Option disabled value="" text="">
            {running ? 'Searching…' : `No workspace of this name that you can ${readOnlyToo ? 'see' : 'write to'}`}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
