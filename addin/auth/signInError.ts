import { texts } from '../texts/texts.ts';
import type { SignInOutcome } from './signInOutcome.ts';

/** No token could be had. The message is the outcome's sentence for the person. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
  readonly outcome: SignInOutcome;
  /** Office's own number, for support. */
  readonly officeCode: number | undefined;

  /**
   * @param outcome what it comes to for the person
   * @param officeCode Office's 13xxx number, if Office gave one
   * @param options `cause`: the error that was translated
   */
  constructor(outcome: SignInOutcome, officeCode?: number, options?: ErrorOptions) {
    super(texts().signIn[outcome].text, options);
    this.outcome = outcome;
    this.officeCode = officeCode;
  }
}
