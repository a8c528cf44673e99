import { useEffect, useMemo } from 'react';
import { proposeRelationships } from '../../table/proposeRelationships.ts';
import { endsKey, type RelationshipEnds } from '../../table/relationshipEnds.ts';
import { relationshipFacts, type RelationshipFacts } from '../../table/relationshipFacts.ts';
import { pauseUnlessAborted } from '../pauseUnlessAborted.ts';
import type { ShownProblem } from '../shownProblem.ts';
import { useAction } from '../useAction.ts';
import { endsByKey, endsByName } from './endsWithTables.ts';
import type { NamedTable } from './namedTables.ts';
import { relationshipProblem } from './relationshipText.ts';
import type { WizardState } from './wizardState.ts';

/** A relationship as the pane lists it. */
export interface ListedRelationship {
  readonly facts: RelationshipFacts;
  /** The ends with their tables by key. */
  readonly keyed: RelationshipEnds;
  readonly isProposal: boolean;
  readonly isOn: boolean;
  /** Why Power BI would not take it. */
  readonly problem: string | undefined;
}

/** The relationships of the chosen tables. */
export interface Relationships {
  /** Whether cells are still looked at. */
  readonly running: boolean;
  readonly problem: ShownProblem | undefined;
  /** Proposals first, then those made by hand. */
  readonly listed: readonly ListedRelationship[];
}

/**
 * Proposes relationships and checks those made by hand, on the cells.
 * @param isWanted whether they are shown; before, nothing is looked at
 */
export function useRelationships(
  tables: readonly NamedTable[],
  { added, switchedOff }: Pick<WizardState, 'added' | 'switchedOff'>,
  isWanted: boolean,
): Relationships {
  const proposing = useAction<readonly RelationshipFacts[]>();
  const checking = useAction<readonly RelationshipFacts[]>();
  const { run: propose } = proposing;
  const { run: check } = checking;

  useEffect(() => {
    if (!isWanted) return;
    const drafts = tables.map(({ draft }) => draft);
    propose((signal) => proposeRelationships(drafts, pauseUnlessAborted(signal)));
  }, [isWanted, tables, propose]);

  useEffect(() => {
    if (!isWanted) return;
    const drafts = tables.map(({ draft }) => draft);
    check(async (signal) => {
      const all: RelationshipFacts[] = [];
      for (const keyed of added) {
        const ends = endsByName(keyed, tables);
        if (ends) all.push(await relationshipFacts(ends, drafts, pauseUnlessAborted(signal)));
      }
      return all;
    });
  }, [isWanted, tables, added, check]);

  const listed = useMemo(
    () => listRelationships(proposing.value ?? [], checking.value ?? [], tables, switchedOff),
    [proposing.value, checking.value, tables, switchedOff],
  );
  return { running: proposing.running || checking.running, problem: proposing.problem ?? checking.problem, listed };
}

/** Puts proposals and hand-made ones together and checks each against those before it. */
function listRelationships(
  proposals: readonly RelationshipFacts[],
  added: readonly RelationshipFacts[],
  tables: readonly NamedTable[],
  switchedOff: readonly string[],
): readonly ListedRelationship[] {
  const byHand = new Set(added.map(({ ends }) => endsKey(ends)));
  const all = [
    ...proposals.filter(({ ends }) => !byHand.has(endsKey(ends))).map((facts) => ({ facts, isProposal: true })),
    ...added.map((facts) => ({ facts, isProposal: false })),
  ];
  const before: RelationshipEnds[] = [];
  return all.map(({ facts, isProposal }) => {
    const keyed = endsByKey(facts.ends, tables);
    const isOn = !isProposal || !switchedOff.includes(endsKey(keyed));
    const problem = isOn ? relationshipProblem(facts, before) : undefined;
    if (isOn) before.push(facts.ends);
    return { facts, keyed, isProposal, isOn, problem };
  });
}
