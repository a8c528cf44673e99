import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { ListedTable } from '../../../shared/contract/tables.ts';
import type { PushTarget } from '../../push/pushTarget.ts';
import { texts } from '../../texts/texts.ts';
import { focusElement } from '../focusElement.ts';
import type { PaneServices } from '../paneServices.ts';
import { ColumnTable } from './ColumnTable.tsx';
import { DefinitionEditor } from './DefinitionEditor.tsx';
import { definitionOutcome, type DefinitionOutcomeText } from './definitionOutcome.ts';

/** The columns of a table, and the way to change them where they are known. */
export function TableDefinition({
  services,
  at,
  table,
  changed,
}: {
  services: PaneServices;
  at: PushTarget;
  table: ListedTable;
  /** Told of the new definition. */
  changed: (table: ListedTable) => void;
}) {
  // The table as it was at the beginning: what is read meanwhile must not change the form under the person's hands.
  const [editing, setEditing] = useState<ListedTable>();
  const [outcome, setOutcome] = useState<DefinitionOutcomeText>();
  const [isBack, setBack] = useState(false);
  const close = () => {
    setBack(true);
    setEditing(undefined);
  };
  if (editing) {
    return (
      <DefinitionEditor
        services={services}
        at={at}
        table={editing}
        changed={(reply) => {
          setOutcome(definitionOutcome(reply));
          close();
          changed(reply);
        }}
        cancel={close}
      />
    );
  }
  return (
    <>
      <ColumnTable table={table} />
      {outcome && (
        <MessageBar intent={outcome.isLoss ? 'warning' : 'success'} layout="multiline" role="status">
          <MessageBarBody>{outcome.text}</MessageBarBody>
        </MessageBar>
      )}
      {table.columns && (
        <div>
          <Button
            ref={isBack ? focusElement : undefined}
            size="small"
            onClick={() => {
              setOutcome(undefined);
              setEditing(table);
            }}
          >
            {texts().definition.change}
          </Button>
        </div>
      )}
    </>
  );
}
