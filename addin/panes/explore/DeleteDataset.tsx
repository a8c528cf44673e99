import { Button, Spinner } from '@fluentui/react-components';
import { deleteDataset, type Dataset } from '../../../shared/contract/datasets.ts';
import { texts } from '../../texts/texts.ts';
import { ActionProblem } from '../ActionProblem.tsx';
import type { PaneServices } from '../paneServices.ts';
import type { Workspace } from '../targetState.ts';
import { useAction } from '../useAction.ts';
import { lossText, type Loss } from './lossText.ts';
import { readLoss } from './readLoss.ts';
import { TypedQuestion } from './TypedQuestion.tsx';

/** Deletes a dataset once the person has read what is lost and typed its name. */
export function DeleteDataset({
  services,
  workspace,
  dataset,
  deleted,
}: {
  services: PaneServices;
  workspace: Workspace;
  dataset: Dataset;
  /** Told when it is gone. */
  deleted: () => void;
}) {
  const { callApi } = services;
  const at = { groupId: workspace.id, datasetId: dataset.id };
  const loss = useAction<Loss>();
  const deleting = useAction<undefined>();
  const ask = () => loss.run((signal) => readLoss(callApi, workspace.id, dataset, signal));
  const go = () =>
    deleting.run(async () => {
      await callApi(deleteDataset, { params: at });
      deleted();
      return undefined;
    });
  if (loss.problem) return <ActionProblem problem={loss.problem} services={services} again={ask} />;
  if (loss.running) return <Spinner size="tiny" label={texts().deletion.counting} />;
  if (!loss.value) {
    return (
      <div>
        <Button onClick={ask}>{texts().deletion.askDataset}</Button>
      </div>
    );
  }
  return (
    <>
      <TypedQuestion
        title={texts().deletion.datasetNamed(dataset.name)}
        text={lossText(loss.value)}
        name={dataset.name}
        confirm={texts().deletion.dataset}
        running={deleting.running}
        go={go}
        keep={loss.reset}
      />
      {deleting.problem && <ActionProblem problem={deleting.problem} services={services} at={at} again={go} />}
    </>
  );
}
