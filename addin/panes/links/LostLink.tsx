import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReadLink } from '../../links/readLink.ts';
import { texts } from '../../texts/texts.ts';
import type { PaneServices } from '../paneServices.ts';
import { RemoveLink } from './RemoveLink.tsx';

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** A link that this pane can't read. It stays in the workbook until somebody removes it. */
export function LostLink({ services, read, removed }: { services: PaneServices; read: ReadLink; removed: () => void }) {
  const styles = useStyles();
  const id = useId();
  return (
    <li className={styles.row}>
      <Caption1 block id={id}>
        {read.kind === 'newer' ? texts().linkList.newer : texts().linkList.unreadable}
      </Caption1>
      <RemoveLink services={services} read={read} nameId={id} removed={removed} />
    </li>
  );
}
