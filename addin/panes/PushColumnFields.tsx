import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { periodProposals } from '../table/periodProposals.ts';
import { PUSHED_ON_COLUMN } from '../table/pushColumns.ts';
import { texts } from '../texts/texts.ts';
import { fieldError } from './fieldError.ts';
import type { TargetState, TargetStep } from './targetState.ts';

/** A period is a label, not a text. */
const MAX_PERIOD_LENGTH = 100;

/** Which columns a push fills by itself: the day of the push, and the period that its rows belong to. */
export function PushColumnFields({
  target: { kind, pushedOn, period },
  offered,
  now,
  decide,
}: {
  target: TargetState;
  /** The columns that can be filled. */
  offered: { readonly pushedOn: boolean; readonly period: boolean };
  /** Milliseconds since 1970. */
  now: number;
  decide: (step: TargetStep) => void;
}) {
  return (
    <>
      {offered.pushedOn && (
        <Checkbox
          label={
            kind === 'new'
              ? texts().pushColumns.addDay(PUSHED_ON_COLUMN)
              : texts().pushColumns.fillDay(PUSHED_ON_COLUMN)
          }
          checked={pushedOn ?? kind === 'existing'}
          onChange={(_, { checked }) => decide({ type: 'pushedOn', pushedOn: checked === true })}
        />
      )}
      {offered.period && <PeriodField period={period} now={now} decide={decide} />}
    </>
  );
}

function PeriodField({
  period,
  now,
  decide,
}: {
  period: string | undefined;
  now: number;
  decide: (step: TargetStep) => void;
}) {
  const proposals = periodProposals(now);
  const isOther = period !== undefined && !proposals.some((proposal) => proposal.period === period);
  return (
    <>
      <Field label={texts().pushColumns.period}>
        <Select
          value={isOther ? 'other' : (period ?? 'none')}
          onChange={(_, { value }) =>
            decide({ type: 'period', period: value === 'none' ? undefined : value === 'other' ? '' : value })
          }
        >
          <option value="none">{texts().pushColumns.noPeriod}</option>
          {proposals.map((proposal) => (
            <option key={proposal.period} value={proposal.period}>
              {proposal.period} ({texts().period[proposal.key]})
            </option>
          ))}
          <option value="other">{texts().pushColumns.otherPeriod}</option>
        </Select>
      </Field>
      {isOther && (
        <Field
          label={texts().pushColumns.periodAsText}
          {...fieldError(period.trim() === '' ? texts().pushColumns.typePeriod : undefined)}
        >
          <Input
            value={period}
            maxLength={MAX_PERIOD_LENGTH}
            onChange={(_, { value }) => decide({ type: 'period', period: value })}
          />
        </Field>
      )}
    </>
  );
}
