/** The resources that operations are grouped by, in the order of the document. */
export const openApiTags = [
  {
    name: 'service',
    description: 'The API itself: what a client needs before sign-in, whether it is alive, its contract.',
  },
  { name: 'me', description: 'The caller, the policy and the limits that apply.' },
  { name: 'groups', description: 'Workspaces.' },
  { name: 'datasets', description: 'Datasets (semantic models).' },
  { name: 'tables', description: 'Tables of push datasets.' },
  { name: 'rows', description: 'Rows of a table, added or deleted in one request.' },
  {
    name: 'pushes',
    description: 'Pushes: many rows in batches, each exactly once, verified and closed with a receipt.',
  },
  { name: 'refreshes', description: 'Refreshes of a dataset.' },
  { name: 'queries', description: 'DAX queries.' },
  { name: 'reports', description: 'Reports.' },
  { name: 'raw', description: "Any request to Power BI's REST API." },
] as const;

/** Names the resource that a path is about: the last one in it; the API itself when it names none. */
export function openApiTagOf(path: string): string {
  return path.split('/').findLast(isTag) ?? 'service';
}

function isTag(segment: string): boolean {
  return openApiTags.some(({ name }) => name === segment);
}
