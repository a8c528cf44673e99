import { describe, expect, it } from '@jest/globals';
import { emptyRawForm, type RawForm } from '../../../../addin/panes/raw/rawForm.ts';
import { rawOrderFrom } from '../../../../addin/panes/raw/rawOrderFrom.ts';
import { sendRaw } from '../../../../shared/contract/raw.ts';

const post: RawForm = { ...emptyRawForm, method: 'POST', path: ' /imports ' };
const orderOf = (form: RawForm) => {
  const read = rawOrderFrom(form);
  if (!('order' in read)) throw new Error(read.whyNot);
  return read.order;
};

describe('rawOrderFrom()', () => {
  it('reads every field, as the contract takes it', () => {
    const order = orderOf({
      ...post,
      query: '$top=10\n\ntag = a\ntag=b=c',
      headers: 'X-Test: a: b',
      bodyKind: 'form',
      fields: 'name=Sales',
      files: [{ part: 'file', fileName: 'a.pbix', base64: 'AAEC' }],
      responseType: 'binary',
      timeoutMs: '5000',
      maxRetries: '2',
      retryDelayMs: '100',
      retryAllErrors: true,
      useExponentialBackoff: true,
      debug: true,
    });
    expect(sendRaw.body.parse(order)).toEqual({
      method: 'POST',
      path: '/imports',
      queryParams: { $top: '10', tag: ['a', 'b=c'] },
      headers: { 'X-Test': 'a: b' },
      formData: { name: 'Sales' },
      files: { file: 'AAEC' },
      fileNames: { file: 'a.pbix' },
      responseType: 'binary',
      timeoutMs: 5000,
      maxRetries: 2,
      retryDelayMs: 100,
      retryAllErrors: true,
      useExponentialBackoff: true,
      debug: true,
    });
  });
  it('sends JSON as the text that it is, so that numbers keep their digits', () => {
    const body = '{"id": 12345678901234567890}';
    const order = orderOf({ ...post, bodyKind: 'json', body });
    expect([order.data, order.headers]).toEqual([body, { 'content-type': 'application/json; charset=utf-8' }]);
    expect(orderOf({ ...post, bodyKind: 'json', body, headers: 'Content-Type: text/x' }).headers).toEqual({
      'Content-Type': 'text/x',
    });
  });
  it('does not mind what is not sent', () => {
    expect(rawOrderFrom({ ...post, bodyKind: 'text', fields: 'x', files: undefined })).toHaveProperty('order');
  });
  it('leaves the body out of a request that only reads', () => {
    expect(orderOf({ ...emptyRawForm, bodyKind: 'text', body: 'left over' })).not.toHaveProperty('data');
  });
  it.each([
    [{ query: 'top' }, 'The query line “top” is not of the form name=value.'],
    [{ headers: ': x' }, 'The header line “: x” is not of the form Name: value.'],
    [{ bodyKind: 'form', fields: 'x' }, 'The form line “x” is not of the form name=value.'],
    [{ bodyKind: 'form', files: undefined }, 'The files are being read.'],
    [{ headers: 'Accept: a\naccept: b' }, 'The header accept is there twice. Keep one of its lines.'],
    [{ bodyKind: 'json', body: '{' }, 'The body is not JSON. Correct it, or send it as text.'],
    [{ maxRetries: 'two' }, 'Timeout, retries and delay have to be whole numbers.'],
  ] as const)('says what is wrong with %j', (part, whyNot) => {
    expect(rawOrderFrom({ ...post, ...part })).toEqual({ whyNot });
  });
});
