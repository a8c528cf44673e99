import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { Records } from '../../../functions/store/records.ts';
import { storageClient } from '../../../functions/store/storageClient.ts';
import { startLosingProxy, type LosingProxy } from './losingProxy.ts';

const records = new Records(
  storageClient({ kind: 'connection-string', connectionString: process.env.TEST_STORAGE ?? '' }),
);
const schema = z.object({ n: z.number(), text: z.string().optional() });

function newKey(row = 'gate') {
  return { partition: `t:${randomUUID()}`, row };
}

async function stored(key: { partition: string; row: string }) {
  const found = await records.get(key, schema);
  if (found === undefined) throw new Error('not there');
  return found;
}

describe('Records', () => {
  it('gives undefined for what is not there', async () => {
    expect(await records.get(newKey(), schema)).toBeUndefined();
  });

  it('gives back what was inserted, with its age by the storage service’s clock', async () => {
    const key = newKey();
    expect(await records.write({ insert: key, value: { n: 1 } })).toMatchObject({ key, value: { n: 1 }, age: 0 });
    const found = await stored(key);
    expect(found.value).toEqual({ n: 1 });
    expect(found.age).toBeLessThan(10_000);
    expect(Math.abs(found.readAt - Date.now())).toBeLessThan(10_000);
  });

  it('lets only the first of two inserts win', async () => {
    const key = newKey();
    const won = await Promise.all([1, 2, 3].map((n) => records.write({ insert: key, value: { n } })));
    expect(won.filter(Boolean)).toHaveLength(1);
  });

  it('refuses to replace a version that is no longer there', async () => {
    const key = newKey();
    await records.write({ insert: key, value: { n: 1 } });
    const old = await stored(key);
    expect(await records.write({ replace: old, value: { n: 2 } })).toBeDefined();
    expect(await records.write({ replace: old, value: { n: 3 } })).toBeUndefined();
    expect((await stored(key)).value).toEqual({ n: 2 });
  });

  it('writes several records together or none of them', async () => {
    const gate = newKey();
    const push = { partition: gate.partition, row: 'push:1' };
    await records.write({ insert: gate, value: { n: 1 } });
    const old = await stored(gate);
    await records.write({ replace: old, value: { n: 2 } });
    expect(await records.write({ replace: old, value: { n: 3 } }, { insert: push, value: { n: 1 } })).toBeUndefined();
    expect(await records.get(push, schema)).toBeUndefined();
    expect(
      await records.write({ replace: await stored(gate), value: { n: 3 } }, { insert: push, value: { n: 1 } }),
    ).toBeDefined();
    expect((await stored(push)).value).toEqual({ n: 1 });
  });

  it('lists by the start of the row key, in order', async () => {
    const { partition } = newKey();
    for (const row of ['batch:p:000002', 'batch:p:000000', 'batch:q:000000', 'gate']) {
      await records.write({ insert: { partition, row }, value: { n: 1 } });
    }
    const found = await records.list(partition, 'batch:p:', schema);
    expect(found.map((record) => record.key.row)).toEqual(['batch:p:000000', 'batch:p:000002']);
  });

  it('keeps a value larger than one property of Table Storage', async () => {
    const key = newKey();
    const text = 'ä😀'.repeat(15_000);
    await records.write({ insert: key, value: { n: 1, text } });
    expect((await stored(key)).value.text).toBe(text);
  });

  it('refuses a value larger than one entity of Table Storage', async () => {
    const write = records.write({ insert: newKey(), value: { n: 1, text: 'x'.repeat(500_000) } });
    await expect(write).rejects.toMatchObject({ code: 'invalid_request' });
  });

  it('says storage_unavailable when nothing answers', async () => {
    const nowhere = 'DefaultEndpointsProtocol=http;AccountName=a;AccountKey=a2V5;TableEndpoint=http://127.0.0.1:1/a;';
    const lost = new Records(storageClient({ kind: 'connection-string', connectionString: nowhere }));
    await expect(lost.get(newKey(), schema)).rejects.toMatchObject({
      code: 'storage_unavailable',
      details: { retryAfter: 5 },
    });
  });

  it('says when a record has another shape than it should, instead of blaming the storage', async () => {
    const key = newKey();
    await records.write({ insert: key, value: { n: 'one' } });
    await expect(records.get(key, schema)).rejects.toThrow(z.ZodError);
    await expect(records.list(key.partition, 'gate', schema)).rejects.toThrow(z.ZodError);
  });
});

describe('Records behind a wire that loses answers', () => {
  let proxy: LosingProxy;
  let far: Records;

  beforeAll(async () => {
    proxy = await startLosingProxy(process.env.TEST_STORAGE ?? '');
    far = new Records(storageClient({ kind: 'connection-string', connectionString: proxy.connectionString }));
    await far.get(newKey(), schema);
  });

  afterAll(() => proxy.close());

  it('recognises an insert of its own that it meets again, and can go on with it', async () => {
    const key = newKey();
    proxy.lose(1);
    const written = await far.write({ insert: key, value: { n: 1 } });
    if (written === undefined) throw new Error('not recognised');
    expect(await far.write({ replace: written, value: { n: 2 } })).toBeDefined();
    expect((await stored(key)).value).toEqual({ n: 2 });
  });

  it('recognises several records of its own by the first', async () => {
    const gate = newKey();
    await far.write({ insert: gate, value: { n: 1 } });
    const push = { partition: gate.partition, row: 'push:1' };
    const old = await stored(gate);
    proxy.lose(1);
    expect(await far.write({ insert: push, value: { n: 1 } }, { replace: old, value: { n: 2 } })).toBeDefined();
    expect((await stored(gate)).value).toEqual({ n: 2 });
  });

  it('does not take another’s record for its own', async () => {
    const key = newKey();
    await records.write({ insert: key, value: { n: 1 } });
    proxy.lose(1);
    expect(await far.write({ insert: key, value: { n: 2 } })).toBeUndefined();
  });
});
