import type { ListedTable } from '../../../shared/contract/tables.ts';
import type { Link } from '../../links/link.ts';
import { initialTarget, type TargetState } from '../targetState.ts';

/** The target of a link as the form holds one. @param table as it is now */
export function targetOfLink({ target, mode }: Pick<Link, 'target' | 'mode'>, table: ListedTable): TargetState {
  return {
    ...initialTarget,
    workspace: { id: target.groupId, name: target.groupName },
    kind: 'existing',
    dataset: { id: target.datasetId, name: target.datasetName },
    table,
    mode,
  };
}
