import { describe, expect, it } from '@jest/globals';
import { definitionSentences } from '../../../shared/table/definitionSentences.ts';
import { definitionSentence, type DefinitionViolation } from '../../../shared/table/definitionViolation.ts';

const columns = { path: 'columns', rule: 'tooManyColumns', count: 76, isMarked: true, canDecline: false } as const;

describe('definitionSentence()', () => {
  it.each<[DefinitionViolation, string]>([
    [{ path: 'columns', rule: 'noColumns' }, 'A table needs at least one column.'],
    [
      { path: 'name', rule: 'tableName' },
      "A table's name needs 1 to 100 characters, none of ! \" $ % & ' ( ) * + , . / : ; < = > ? [ \\ ] { | } and the backtick.",
    ],
    [
      { path: 'columns[1].name', rule: 'columnTwin', name: 'Amount' },
      'Another column is called "Amount"; case makes no difference.',
    ],
    [{ path: 'columns[3].name', rule: 'reservedName' }, 'The name "_push" is reserved. Choose another one.'],
    [columns, 'There are 76 columns; Power BI takes 75, one of them for the hidden mark. Leave 2 out.'],
    [
      { ...columns, canDecline: true },
      'There are 76 columns; Power BI takes 75, one of them for the hidden mark. Leave 2 out. "mark": false leaves room for 75.',
    ],
    [{ ...columns, isMarked: false, canDecline: true }, 'There are 76 columns; Power BI takes 75. Leave 1 out.'],
    [
      { path: 'relationships[0].fromColumn', rule: 'unknownColumn', table: 'Sales', column: 'Region' },
      '"Sales" has no column "Region". Write the name exactly as in "tables".',
    ],
    [
      {
        path: 'relationships[0].toColumn',
        rule: 'differentTypes',
        from: { column: 'Day', type: 'DateTime' },
        to: { column: 'Id', type: 'Int64' },
      },
      '"Day" is DateTime and "Id" is Int64; both ends of a relationship need the same type.',
    ],
  ])('says %j', (violation, sentence) => {
    expect(definitionSentence(violation, definitionSentences)).toBe(sentence);
  });
});
