import { Badge, Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Dataset } from '../../../shared/contract/datasets.ts';
import { texts } from '../../texts/texts.ts';
import { dateTimeText } from '../dateTimeText.ts';
import { isPushable } from '../datasetsShown.ts';

const useStyles = makeStyles({
  button: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { overflowWrap: 'anywhere' },
  facts: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** Opens a dataset. @param opener gets the focus when the person comes back */
export type OpenDataset = (dataset: Dataset, opener: HTMLElement) => void;

/** One dataset of the list; a click opens it. */
export function DatasetRow({ dataset, open }: { dataset: Dataset; open: OpenDataset }) {
  const styles = useStyles();
  const { name, configuredBy, createdDate } = dataset;
  const facts = [configuredBy, createdDate === undefined ? undefined : dateTimeText(createdDate)];
  return (
    <button type="button" className={styles.button} onClick={(event) => open(dataset, event.currentTarget)}>
      <Body1 className={styles.name}>{name}</Body1>
      {isPushable(dataset) && (
        <Badge appearance="tint" size="small" color="success">
          {texts().datasetList.takesRows}
        </Badge>
      )}
      <Caption1 className={styles.facts}>{facts.filter((fact) => fact !== undefined).join(' · ')}</Caption1>
    </button>
  );
}
