import type { Link } from '../../links/link.ts';
import { periodProposals } from '../../table/periodProposals.ts';

/**
 * What the column "Period" gets at a refresh; undefined: nothing.
 * @param now milliseconds since 1970
 */
export function periodOfLink({ period }: Pick<Link, 'period'>, now: number): string | undefined {
  if (!period) return undefined;
  if ('text' in period) return period.text;
  return periodProposals(now).find(({ key }) => key === period.relative)?.period;
}
