import type { Measure } from '../../../shared/table/measure.ts';
import type { ListedSource } from '../../table/cellSource.ts';
import type { Choices } from '../../table/choices.ts';
import { endsKey, type RelationshipEnds } from '../../table/relationshipEnds.ts';
import { choicesReducer, type ChoiceStep } from '../choicesReducer.ts';
import type { Workspace } from '../targetState.ts';
import { sourceKey } from './sourceKey.ts';

/** A measure and the key of the source whose table it belongs to. */
export interface ChosenMeasure extends Pick<Measure, 'name' | 'expression' | 'formatString'> {
  readonly table: string;
}

/** Everything the person has decided about several tables. Tables go by the keys of their sources: names may change. */
export interface WizardState {
  readonly step: 'choose' | 'columns' | 'model';
  readonly chosen: readonly ListedSource[];
  readonly choices: Readonly<Record<string, Choices>>;
  /** Names of tables that were typed. */
  readonly names: Readonly<Record<string, string>>;
  /** Proposed relationships that are not wanted, by `endsKey`. */
  readonly switchedOff: readonly string[];
  /** Relationships made by hand. */
  readonly added: readonly RelationshipEnds[];
  readonly measures: readonly ChosenMeasure[];
  readonly retention: 'None' | 'basicFIFO';
  readonly workspace: Workspace;
  /** Undefined: the workbook's name. */
  readonly datasetName: string | undefined;
}

/** One decision. */
export type WizardStep =
  | { readonly type: 'step'; readonly step: WizardState['step'] }
  | { readonly type: 'chosen'; readonly chosen: readonly ListedSource[] }
  /** What there is to choose from, as it is now. */
  | { readonly type: 'listed'; readonly sources: readonly ListedSource[] }
  | { readonly type: 'choice'; readonly table: string; readonly step: ChoiceStep }
  | { readonly type: 'tableName'; readonly table: string; readonly name: string }
  | { readonly type: 'proposal'; readonly ends: RelationshipEnds; readonly on: boolean }
  | { readonly type: 'relationship'; readonly ends: RelationshipEnds; readonly on: boolean }
  | { readonly type: 'measure'; readonly measure: ChosenMeasure; readonly on: boolean }
  | { readonly type: 'retention'; readonly retention: WizardState['retention'] }
  | { readonly type: 'workspace'; readonly workspace: Workspace }
  | { readonly type: 'datasetName'; readonly name: string };

/** Nothing chosen yet. */
export function newWizard(workspace: Workspace): WizardState {
  return {
    step: 'choose',
    chosen: [],
    choices: {},
    names: {},
    switchedOff: [],
    added: [],
    measures: [],
    retention: 'None',
    workspace,
    datasetName: undefined,
  };
}

/** Applies a decision. What was decided about a table that is not chosen any more stays, in case it comes back. */
export function wizardReducer(state: WizardState, step: WizardStep): WizardState {
  switch (step.type) {
    case 'step':
      return { ...state, step: step.step };
    case 'chosen':
      return { ...state, chosen: step.chosen };
    case 'listed': {
      const chosen = new Set(state.chosen.map(({ source }) => sourceKey(source)));
      return { ...state, chosen: step.sources.filter(({ source }) => chosen.has(sourceKey(source))) };
    }
    case 'choice': {
      const { table: key } = step;
      const before = { key, choices: state.choices[key] ?? {} };
      return {
        ...state,
        choices: { ...state.choices, [key]: choicesReducer(before, { key, step: step.step }).choices },
      };
    }
    case 'tableName':
      return { ...state, names: { ...state.names, [step.table]: step.name } };
    case 'proposal': {
      const others = state.switchedOff.filter((key) => key !== endsKey(step.ends));
      return { ...state, switchedOff: withItem(others, endsKey(step.ends), !step.on) };
    }
    case 'relationship':
      return { ...state, added: withItem(without(state.added, step.ends), step.ends, step.on) };
    case 'measure': {
      const others = state.measures.filter((measure) => measure !== step.measure);
      return { ...state, measures: withItem(others, step.measure, step.on) };
    }
    case 'retention':
      return { ...state, retention: step.retention };
    case 'workspace':
      return { ...state, workspace: step.workspace };
    case 'datasetName':
      return { ...state, datasetName: step.name };
  }
}

function without(relationships: readonly RelationshipEnds[], ends: RelationshipEnds): readonly RelationshipEnds[] {
  return relationships.filter((each) => endsKey(each) !== endsKey(ends));
}

function withItem<Item>(others: readonly Item[], item: Item, isIn: boolean): readonly Item[] {
  return isIn ? [...others, item] : others;
}
