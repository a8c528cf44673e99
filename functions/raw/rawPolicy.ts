import { Problem } from '../../shared/problem.ts';
import { isNarrowed } from '../datasets/workspacePolicy.ts';
import { listRawItemIds } from '../powerbi/rawItemIds.ts';
import type { RawRequest } from '../powerbi/rawRequest.ts';
import type { RawContext } from './rawContext.ts';
import { isCanonicalId, rawTargetOf, type RawTarget } from './rawTarget.ts';

/** Tells whether a method only reads. */
export function isRawRead(method: RawRequest['method']): boolean {
  return method === 'GET' || method === 'HEAD';
}

/**
 * Lets a raw request pass that the administrator's policy allows.
 * @throws {Problem} `policy_denied`
 */
export function checkRawMethod({ policy }: RawContext, method: RawRequest['method']): void {
  if (policy.rawRequests === 'off') throw denied('has turned raw requests off. Use the other endpoints.');
  if (policy.rawRequests === 'read' && !isRawRead(method)) {
    throw denied('allows raw requests that only read. Use GET, or the other endpoints.');
  }
}

/** What may stand below a workspace that policy has opened. */
interface Openings {
  readonly collections: ReadonlySet<string>;
  /** Below one item of a kind; `` is the item itself. */
  readonly items: Readonly<Record<string, ReadonlySet<string> | 'all'>>;
}

const readable: Openings = {
  collections: new Set(['datasets', 'reports', 'dashboards', 'imports']),
  items: {
    datasets: 'all',
    reports: new Set(['', 'pages', 'datasources', 'export']),
    dashboards: new Set(['', 'tiles']),
    imports: new Set(['']),
  },
};

// Not what can name a second workspace or dataset in its body: cloning, rebinding, moving, binding to gateways.
const writable: Openings = {
  collections: new Set(['datasets', 'imports']),
  items: { datasets: new Set(['', 'tables', 'refreshes', 'refreshschedule', 'executequeries']) },
};

/**
 * Where policy narrows the workspaces, lets only paths pass of which it is certain which workspace they reach.
 * @throws {Problem} `policy_denied`, and what Power BI says of a dataset that the caller can't see
 */
export async function checkRawPlace(context: RawContext, { method, segments }: RawRequest): Promise<void> {
  if (!isNarrowed(context.policy)) return;
  const target = rawTargetOf(segments);
  const { groupId, below } = target;
  if (groupId === undefined && below.length === 1 && below[0] === 'groups' && isRawRead(method)) return;
  if (groupId !== undefined && !isCanonicalId(groupId)) throw notCertain();
  if (!isOpened(target, method)) throw notCertain();
  await context.checkWorkspace({ groupId });
  await checkItem(context, target);
}

function isOpened({ groupId, below }: RawTarget, method: RawRequest['method']): boolean {
  const { collections, items } = isRawRead(method) ? readable : writable;
  const [kind, id, part = ''] = below;
  if (kind === undefined) return groupId !== undefined && isRawRead(method);
  if (id === undefined) return collections.has(kind);
  const parts = Object.hasOwn(items, kind) ? items[kind] : undefined;
  if (parts === 'all' || parts === undefined) return parts === 'all';
  return parts.has(part) && (kind === 'datasets' || below.length <= 3);
}

/** An item has to be in the workspace that the path names: whether Power BI looks there only is not documented. */
async function checkItem(
  context: RawContext,
  { groupId, below: [kind = '', id], datasetId }: RawTarget,
): Promise<void> {
  if (id === undefined) return;
  if (!isCanonicalId(id)) throw notCertain();
  if (datasetId !== undefined) {
    await context.inDataset({ groupId, datasetId });
    return;
  }
  if (groupId === undefined) throw notCertain();
  if (!(await listRawItemIds(context.powerBi, groupId, kind)).has(id)) throw notCertain();
}

function notCertain(): Problem {
  return denied(
    'has opened certain workspaces for Rangecast, and it is not certain that this request stays in one of them. ' +
      'Possible are lists and items below /groups/{id}/ of datasets, reports, dashboards and imports, and writing to ' +
      'datasets and their tables.',
  );
}

function denied(what: string): Problem {
  return new Problem('policy_denied', `Your administrator ${what}`);
}
