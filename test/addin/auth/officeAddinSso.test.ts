import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { outcomeOfOfficeCode } from '../../../addin/auth/outcomeOfOfficeCode.ts';
import { signInNext } from '../../../addin/auth/signInOutcome.ts';

type HandleClientSideErrors = (error: { readonly code: number }) => boolean;

const codes = [13000, 13001, 13002, 13003, 13004, 13005, 13006, 13007, 13008, 13010, 13012, 13013, 50001];

/** Where ours decides otherwise than Microsoft's package, and why. */
const differences: Readonly<Record<number, string>> = {
  13004: 'The manifest and the address do not agree: no other way to sign in changes that.',
  13013: 'Office was asked too often: asking by another way at once is what it complains about.',
};

let handleClientSideErrors: HandleClientSideErrors;

beforeAll(() => {
  // The package shows its messages with jQuery, which needs a page.
  const { window } = new JSDOM('<p class="welcome-body"></p><p id="message-area"></p>');
  Object.assign(globalThis, { window, document: window.document });
  const sso = createRequire(import.meta.url)('office-addin-sso') as {
    readonly handleClientSideErrors: HandleClientSideErrors;
  };
  handleClientSideErrors = sso.handleClientSideErrors;
});

function fallsBack(code: number): boolean {
  return signInNext[outcomeOfOfficeCode(code)] === 'other-source';
}

describe('the table of Office’s sign-in errors', () => {
  it.each(codes.filter((code) => !(code in differences)))('decides about %i as office-addin-sso does', (code) => {
    expect(fallsBack(code)).toBe(handleClientSideErrors({ code }));
  });

  it.each(Object.entries(differences))('differs for %s: %s', (code) => {
    expect(fallsBack(Number(code))).not.toBe(handleClientSideErrors({ code: Number(code) }));
  });
});
