import { describe, expect, it } from '@jest/globals';
import { ApiProblem } from '../../../addin/api/apiProblem.ts';
import { Unreachable } from '../../../addin/api/unreachable.ts';
import { SignInError } from '../../../addin/auth/signInError.ts';
import { shownProblem } from '../../../addin/panes/shownProblem.ts';
import { StoppedHere } from '../../../addin/push/stoppedHere.ts';
import { SelectionError } from '../../../addin/table/selectionError.ts';
import { de } from '../../../addin/texts/de.ts';
import { en } from '../../../addin/texts/en.ts';

describe('shownProblem()', () => {
  it('shows a problem of the API in words and keeps codes and ids for support', () => {
    const powerBi = { status: 400, code: 'BadRequest', message: 'Bad rows', requestId: 'pbi-1' };
    expect(shownProblem(new ApiProblem('batch_refused', 'Batch 0 was refused.', { powerBi }, 'r-1'))).toMatchObject({
      title: 'Power BI refused some rows',
      code: 'batch_refused',
      report: [
        'code: batch_refused',
        'detail: Batch 0 was refused.',
        'requestId: r-1',
        'Power BI status: 400',
        'Power BI code: BadRequest',
        'Power BI request: pbi-1',
      ].join('\n'),
    });
  });

  it('offers to go on when the service could not be reached', () => {
    expect(shownProblem(new Unreachable(502))).toMatchObject({
      title: 'No connection to Rangecast',
      text: expect.stringContaining('Something else answered in place of Rangecast’s service (status 502)'),
      next: 'continue',
      report: 'api_unreachable\nstatus: 502',
    });
  });

  it('says of a push that was ended here what the service has not done yet', () => {
    expect(shownProblem(new StoppedHere('cancelling', { cause: new Unreachable() }))).toMatchObject({
      title: 'Stopped here, but not yet in the service',
      text: expect.stringMatching(/^The service could not be reached\. Nothing more is sent from here\./),
      next: 'stop',
    });
    expect(shownProblem(new StoppedHere('counting'))).toMatchObject({
      title: 'The rows are sent, but not counted yet',
      next: 'verify',
    });
  });

  it('offers to sign in when nobody is signed in, with the number of Office', () => {
    expect(shownProblem(new SignInError('signed-out', 13001))).toMatchObject({
      title: 'You are not signed in to Office',
      next: 'sign-in',
      report: 'sign-in: signed-out\noffice: 13001',
    });
  });

  it('offers nothing where the pane can do nothing', () => {
    expect(shownProblem(new SignInError('misconfigured', 13004)).next).toBe('none');
  });

  it('shows the sentence of a selection that cannot be read', () => {
    expect(shownProblem(new SelectionError('areas-differ', 'The areas differ.'))).toMatchObject({
      text: 'The areas differ.',
      code: 'selection: areas-differ',
    });
  });

  it('says of an unknown error that it is a defect', () => {
    expect(shownProblem(new TypeError('x is not a function'))).toMatchObject({
      title: 'Something went wrong in this pane',
      report: 'unexpected: TypeError: x is not a function',
    });
  });
});

describe('texts().problem', () => {
  const texts = [en, de].flatMap(({ problem }) => Object.entries(problem));
  it.each(texts)('%s has a title and a sentence that ends', (_, { title, text }) => {
    expect(title).toMatch(/^[A-ZÄÖÜ].*[^.]$/);
    expect(text).toMatch(/^[A-ZÄÖÜ].*\.$/);
  });
});
