import { FIFO_ROWS_KEPT, FIFO_ROWS_MAX } from '../../shared/limits.ts';
import type { DatasetDefinition } from '../../shared/table/datasetDefinition.ts';

/** What decides on the notes of a new dataset. */
export interface NotedDataset extends Pick<DatasetDefinition, 'tables' | 'defaultMode'> {
  readonly retentionPolicy: 'None' | 'basicFIFO';
  readonly mark: boolean;
  /** Whether Power BI is still creating it. */
  readonly isPending: boolean;
}

// Source: https://learn.microsoft.com/power-bi/connect-data/service-real-time-streaming (matrix of model types)
const streaming = 'takes 15 KB a request at most';
const lost = 'has no formats, measures and relationships';
const unproven = 'and without the hidden mark nothing can prove that every row arrives exactly once';

const modeNotes: Readonly<Record<DatasetDefinition['defaultMode'], readonly string[]>> = {
  Push: [],
  Streaming: [
    `The mode Streaming keeps no rows for reports, only for dashboard tiles of the moment; it ${streaming}, ${lost}, ${unproven}.`,
  ],
  PushStreaming: [
    `The mode PushStreaming ${lost}, ${unproven}. Tiles that stream ${streaming.replace('takes', 'take')}; larger ones reach reports only.`,
  ],
};

const fifo =
  `Retention basicFIFO keeps the newest ${FIFO_ROWS_KEPT.toLocaleString('en')} to ${FIFO_ROWS_MAX.toLocaleString('en')} ` +
  'rows of a table and deletes older ones. A receipt cannot prove rows that are deleted by then.';

const unmarked =
  'Without the hidden mark a push is verified by the number of rows alone: one batch at a time, and only if nobody else ' +
  'writes to the table.';

const pending = 'Power BI has accepted the dataset and is still creating it: it may take a minute to be found.';

/** What to know about a new dataset, as sentences: what its mode loses, names that make trouble. */
export function datasetNotes({ tables, defaultMode, retentionPolicy, mark, isPending }: NotedDataset): string[] {
  // Source: https://github.com/sql-bi/Pbi-PushDataset, which renames such a table to "Dates".
  const hasDate = tables.some(({ name }) => name === 'Date');
  return [
    ...modeNotes[defaultMode],
    ...(retentionPolicy === 'basicFIFO' ? [fifo] : []),
    ...(defaultMode === 'Push' && !mark ? [unmarked] : []),
    ...(hasDate
      ? ['Power BI is known to have trouble with a push table that is called “Date”. “Dates” is a safe name.']
      : []),
    ...(isPending ? [pending] : []),
  ];
}
