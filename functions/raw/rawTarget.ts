/** What a raw path names of a workspace, a dataset and a table. */
export interface RawTarget {
  /** The workspace as it is written; undefined where the path names none. */
  readonly groupId: string | undefined;
  /** The segments after the workspace, as Power BI compares the fixed ones: in lower case. */
  readonly below: readonly string[];
  /** The dataset as it is written. */
  readonly datasetId: string | undefined;
  /** The table, where the path is its or leads below it. */
  readonly tableName: string | undefined;
}

/**
 * Reads where a raw path leads.
 * @param segments decoded once
 */
export function rawTargetOf(segments: readonly string[]): RawTarget {
  const isGrouped = folded(segments[0]) === 'groups' && segments.length > 1;
  const inPlace = isGrouped ? segments.slice(2) : segments;
  const below = inPlace.map(folded);
  const hasDataset = below[0] === 'datasets';
  return {
    groupId: isGrouped ? segments[1] : undefined,
    below,
    datasetId: hasDataset ? inPlace[1] : undefined,
    tableName: hasDataset && below[2] === 'tables' ? inPlace[3] : undefined,
  };
}

/** Tells whether an id is written the one way that records and lists know it by. */
export function isCanonicalId(id: string | undefined): id is string {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id ?? '');
}

/** Power BI's server compares without case; signs that fold to the same letters are taken for them, to be on the safe side. */
function folded(segment: string | undefined): string {
  return (segment ?? '').normalize('NFKC').toLowerCase();
}
