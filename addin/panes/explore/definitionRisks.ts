import { texts } from '../../texts/texts.ts';
import { lastWriteText } from '../lastWriteText.ts';
import type { AskedDefinition } from './askedDefinition.ts';
import { measuresNaming } from './measuresNaming.ts';

/** What may be lost by a new definition, as sentences. What Power BI does to rows is not documented, and that is said. */
export function definitionRisks({ facts, changes, again }: AskedDefinition): readonly string[] {
  const { rowsInTable, lastWrite, columnsFrom, measures = [] } = facts;
  const mayLoseRows = rowsInTable !== 0;
  const using = measuresNaming(changes.removed, measures);
  return [
    ...(again ? [texts().definition.again] : []),
    rowsInTable === undefined ? texts().definition.mayHoldRows : texts().definition.holdsRows(rowsInTable),
    ...(mayLoseRows ? [texts().definition.undocumented] : []),
    ...(mayLoseRows && lastWrite ? [lastWriteText(lastWrite)] : []),
    ...(changes.removed.length > 0 ? [texts().definition.columnsGo] : []),
    ...(changes.retyped.length > 0 && mayLoseRows ? [texts().definition.typesMayNotFit] : []),
    ...(using.length > 0 ? [texts().definition.measuresBreak(using.length, using)] : []),
    ...(columnsFrom === 'record' ? [] : [texts().definition.measuresUnknown]),
  ];
}
