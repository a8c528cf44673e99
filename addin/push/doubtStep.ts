import type { RequestOf } from '../../shared/contract/endpoint.ts';
import type { completePush } from '../../shared/contract/pushes.ts';

/** What is done about a push that was closed in doubt: a person vouches for batches, or its rows are counted again. */
export type DoubtStep = { readonly treatAsLanded: readonly number[] } | 'recount';

/** The step as the API takes it. */
export function completionOf(step: DoubtStep): NonNullable<RequestOf<typeof completePush>['body']> {
  return step === 'recount' ? { recount: true } : { treatAsLanded: [...step.treatAsLanded] };
}
