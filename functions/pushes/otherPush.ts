import { Problem } from '../../shared/problem.ts';
import type { Holder } from '../store/gate.ts';
import { waitSeconds } from './waitSeconds.ts';

/** What is told of a push, or of whatever else writes, that stands in the way. */
export type OtherPush = Pick<Holder, 'pushId' | 'name' | 'since' | 'workbook'> & {
  /** Its table, where that is not the one that was asked about. */
  readonly tableName?: string;
};

/**
 * The problem of a push of the caller's own that stands in the way.
 * @param table as it is called in a sentence
 */
export function unfinishedPush(push: OtherPush, table = 'this table'): Problem {
  return new Problem(
    'unfinished_push',
    `Your own push from “${push.workbook}” to ${table} is not finished. Go on with it or cancel it first.`,
    { push: shownOf(push) },
  );
}

/**
 * The problem of another's writing that stands in the way.
 * @param wait milliseconds until it may be idle
 * @param table as it is called in a sentence
 */
export function pushInProgress(push: OtherPush, wait: number, table = 'this table'): Problem {
  return new Problem(
    'push_in_progress',
    `${push.name} is writing to ${table} from “${push.workbook}”. Try again when that push is done.`,
    { push: shownOf(push), retryAfter: waitSeconds(wait) },
  );
}

function shownOf({ pushId, name, since, workbook, tableName }: OtherPush) {
  return { id: pushId, by: name, since, workbook, ...(tableName === undefined ? {} : { tableName }) };
}
