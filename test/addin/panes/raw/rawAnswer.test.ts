import { afterEach, describe, expect, it } from '@jest/globals';
import { answerLine, answerText, cutNote, hasRoundedNumber } from '../../../../addin/panes/raw/rawAnswer.ts';
import { speak } from '../../../../addin/texts/texts.ts';

const reply = { status: 200, headers: {}, tries: 1 };

afterEach(() => speak('en'));

describe('rawAnswer', () => {
  it('says status, tries and duration', () => {
    const answer = { id: '1', order: {}, reply: { ...reply, tries: 2, bodyType: 'none' }, ms: 1234.6 } as const;
    expect(answerLine(answer)).toBe('Status 200 · 2 tries · 1,235 ms');
  });
  it('counts tries in German', async () => {
    await speak('de-DE');
    const answer = { id: '1', order: {}, reply: { ...reply, bodyType: 'none' }, ms: 1234.6 } as const;
    expect(answerLine(answer)).toBe('Status 200 · 1 Versuch · 1.235 ms');
    expect(answerLine({ ...answer, reply: { ...answer.reply, tries: 3 } })).toContain('3 Versuche');
  });
  it('shows JSON in lines, text as it is and nothing else', () => {
    expect(answerText({ ...reply, bodyType: 'json', body: { a: 1 } })).toBe('{\n  "a": 1\n}');
    expect(answerText({ ...reply, bodyType: 'text', body: 'a' })).toBe('a');
    expect(answerText({ ...reply, bodyType: 'base64', body: 'AAEC' })).toBeUndefined();
  });
  it('finds whole numbers that may have been rounded, however deep', () => {
    expect(hasRoundedNumber(JSON.parse('{"rows":[{"id":12345678901234567890}]}'))).toBe(true);
    expect(hasRoundedNumber({ rows: [{ id: 1, amount: 0.1, none: null, text: 'a' }] })).toBe(false);
  });
  it('says how much of a long body is shown', () => {
    expect(cutNote('a'.repeat(200_001))).toMatch(/^The first 200,000 of 200,001 characters/);
    expect(cutNote('a')).toBeUndefined();
  });
});
