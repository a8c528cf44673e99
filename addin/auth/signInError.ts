import { texts } from '../texts/texts.ts';
import type { SignInOutcome } from './signInOutcome.ts';

/** No token could be had. The message is the outcome's sentence for the person. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
  readonly outcome: SignInOutcome;
  /** What support finds it by: Office's own number (13xxx, of a dialog 12xxx), or MSAL's and Entra's codes. */
  readonly sourceCode: number | string | undefined;

  /**
   * @param outcome what it comes to for the person
   * @param sourceCode Office's number or MSAL's and Entra's codes, if there are any
   * @param options `cause`: the error that was translated
   */
  constructor(outcome: SignInOutcome, sourceCode?: number | string, options?: ErrorOptions) {
    super(texts().signIn[outcome].text, options);
    this.outcome = outcome;
    this.sourceCode = sourceCode;
  }
}
