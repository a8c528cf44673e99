import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { TableFacts } from './useTableFacts.ts';

const notes: Readonly<Record<NonNullable<TableFacts['verifiedBy']>, string | undefined>> = {
  mark: undefined,
  'row-count':
    'This table has no hidden mark column: the push is verified by the number of rows alone, one batch at a time. ' +
    'Nobody else should write to the table meanwhile.',
  none:
    'Power BI does not let you query this dataset, so nobody can count what has arrived. If the connection breaks during ' +
    'the push, you have to look yourself. The owner of the dataset can give you the Build permission.',
};

/** Before a push: what it can't prove at this table; nothing where every row can be counted. */
export function VerificationNote({ verifiedBy }: { verifiedBy: TableFacts['verifiedBy'] }) {
  const note = verifiedBy && notes[verifiedBy];
  if (note === undefined) return null;
  return (
    <MessageBar intent={verifiedBy === 'none' ? 'warning' : 'info'} layout="multiline" role="status">
      <MessageBarBody>{note}</MessageBarBody>
    </MessageBar>
  );
}
