import type { Link } from '../../links/link.ts';
import type { LinkState } from './linkState.ts';

/**
 * Whether a refresh would only add rows that the last push has added: the cells are the same, and no day or period would
 * tell the new rows from the old ones.
 */
export function hasNothingToAdd({ mode, pushedOn, period }: Link, { kind }: LinkState): boolean {
  return mode === 'append' && kind === 'current' && !pushedOn && period === undefined;
}
