import { Problem, type PowerBiAnswer, type ProblemCode } from '../../shared/problem.ts';
import type { PowerBiError } from './readError.ts';

/** What a request named last in its path. */
export type About = 'group' | 'dataset' | 'table';

/** A 404, and what it was about as far as the caller knows. */
export interface NotFound extends PowerBiError {
  readonly about: About | undefined;
  readonly powerBi: PowerBiAnswer;
}

type Missing = About | 'push dataset';

const meanings: Readonly<Record<Missing, readonly [code: ProblemCode, message: string]>> = {
  'push dataset': [
    'not_a_push_dataset',
    'Rows can only be pushed into a push dataset. Choose another one or create one.',
  ],
  table: ['table_not_found', 'Power BI has no such table in this dataset. Look at its tables again.'],
  dataset: ['dataset_not_found', 'Power BI has no such dataset here, or you may not see it. Look at the list again.'],
  group: ['group_not_found', 'Power BI has no such workspace, or you may not see it. Look at the list again.'],
};

// In this order: a sentence about a table may name its dataset, one about a dataset its workspace.
const words: readonly (readonly [missing: Missing, said: RegExp])[] = [
  ['push dataset', /not Push API dataset/i],
  ['table', /\btable\b|RequestedTableNotFound/i],
  ['dataset', /\bdataset\b|\bsemantic model\b|DatasetNotFound/i],
  ['group', /\bgroup\b|\bworkspace\b|\bfolder\b|(Group|Workspace|Folder)NotFound/i],
];

/** Names what is missing: by Power BI's own words, else by what was asked for, else the dataset. */
export function notFound({ about, code, message, powerBi }: NotFound): Problem {
  const said = `${code ?? ''} ${message ?? ''}`;
  const missing = words.find(([, pattern]) => pattern.test(said))?.[0] ?? about ?? 'dataset';
  const [problemCode, text] = meanings[missing];
  return new Problem(problemCode, text, { powerBi });
}
