import { Combobox, Field, Option } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { listGroups } from '../../shared/contract/groups.ts';
import { texts } from '../texts/texts.ts';
import type { PaneServices } from './paneServices.ts';
import { MY_WORKSPACE, type Workspace } from './targetState.ts';
import { ActionProblem, type SignInServices } from './ActionProblem.tsx';
import { useAction } from './useAction.ts';
import { useAgainWhenOnline } from './useAgainWhenOnline.ts';
import { workspaceName } from './workspaceName.ts';

/** Typing pauses this long before Power BI is asked. */
const QUIET_SECONDS = 0.25;
const MOST = 50;
const MINE = 'mine';

/** Finds a workspace by typing; Power BI does the searching, since people can have thousands. */
export function WorkspacePicker({
  services,
  myWorkspace,
  readOnlyToo = false,
  chosen,
  choose,
}: {
  services: SignInServices & Pick<PaneServices, 'callApi' | 'clock'>;
  myWorkspace: boolean;
  /** Whether those are offered too in which the person can only read. */
  readOnlyToo?: boolean;
  chosen: Workspace | undefined;
  choose: (workspace: Workspace) => void;
}) {
  const { callApi, clock } = services;
  const [typed, setTyped] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  const { run, running, value: groups = [], problem } = useAction<readonly Workspace[]>();
  const search = typed?.trim() ?? '';

  useEffect(() => {
    run(async (signal) => {
      if (search !== '') await clock.wait(QUIET_SECONDS, signal);
      const query = { top: MOST, ...(search === '' ? {} : { search }) };
      const { value } = await callApi(listGroups, { params: {}, query }, { signal });
      return value.filter((group) => readOnlyToo || group.isReadOnly !== true).map(({ id, name }) => ({ id, name }));
    });
  }, [run, callApi, clock, search, readOnlyToo, attempt]);

  useAgainWhenOnline(problem, again);
  const mine =
    myWorkspace && workspaceName(MY_WORKSPACE).toLowerCase().includes(search.toLowerCase()) ? [MY_WORKSPACE] : [];
  const options = [...mine, ...groups];
  return (
    <>
      <Field label={texts().target.workspace}>
        <Combobox
          value={typed ?? (chosen ? workspaceName(chosen) : '')}
          selectedOptions={chosen ? [chosen.id ?? MINE] : []}
          expandIcon={{ 'aria-label': texts().list.open(texts().target.workspace), tabIndex: -1 }}
          placeholder={texts().target.searchWorkspaces}
          onChange={(event) => setTyped(event.target.value)}
          onOpenChange={(_, { open }) => setTyped(open ? '' : undefined)}
          onOptionSelect={(_, { optionValue }) => {
            const workspace = options.find(({ id }) => (id ?? MINE) === optionValue);
            if (workspace) choose(workspace);
            setTyped(undefined);
          }}
        >
          {options.map((workspace) => (
            <Option key={workspace.id ?? MINE} value={workspace.id ?? MINE} text={workspaceName(workspace)}>
              {workspaceName(workspace)}
            </Option>
          ))}
          {options.length === 0 && (
            <Option disabled value="" text="">
              {running ? texts().target.searching : noneFound(readOnlyToo)}
            </Option>
          )}
        </Combobox>
      </Field>
      {problem && <ActionProblem problem={problem} services={services} again={again} />}
    </>
  );
}

function noneFound(readOnlyToo: boolean): string {
  return readOnlyToo ? texts().target.noneToSee : texts().target.noneToWriteTo;
}
