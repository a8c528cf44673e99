import { describe, expect, it } from '@jest/globals';
import { factsOnce } from '../../../../addin/panes/links/factsOnce.ts';
import { linkOf } from '../../links/linkOf.ts';

const { signal } = new AbortController();
const other = linkOf({ target: { ...linkOf().target, tableName: 'Q2' } });

describe('factsOnce()', () => {
  it('asks once for each table, also where several links go to it', async () => {
    const asked: string[] = [];
    const ask = factsOnce((link) => {
      asked.push(link.target.tableName);
      return Promise.resolve(link.target.tableName);
    });
    const links = [linkOf(), other, linkOf({ id: 'l2' })];
    expect(await Promise.all(links.map((link) => ask(link, signal)))).toEqual(['Q1', 'Q2', 'Q1']);
    expect(asked).toEqual(['Q1', 'Q2']);
  });

  it('keeps a problem, but not that of a question that was given up', async () => {
    let times = 0;
    const ask = factsOnce(() => {
      times += 1;
      return Promise.reject(new Error(`no ${times}`));
    });
    await expect(ask(linkOf(), signal)).rejects.toThrow('no 1');
    await expect(ask(linkOf(), signal)).rejects.toThrow('no 1');
    await expect(ask(other, AbortSignal.abort())).rejects.toThrow('no 2');
    await expect(ask(other, signal)).rejects.toThrow('no 3');
  });
});
