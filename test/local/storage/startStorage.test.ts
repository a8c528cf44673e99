import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TableClient } from '@azure/data-tables';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStorage } from '../../../local/storage/startStorage.ts';

const tableOf = (connection: string): TableClient =>
  TableClient.fromConnectionString(connection, 'notes', { allowInsecureConnection: true });

describe('startStorage()', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rangecast-storage-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('answers as soon as it is started, and keeps tables in a folder from run to run', async () => {
    const first = await startStorage({ port: 0, folder });
    const table = tableOf(first.connectionString);
    await table.createTable();
    await table.createEntity({ partitionKey: 'a', rowKey: 'b', text: 'kept' });
    await first.stop();
    await expect(first.ended).resolves.toContain('The storage (Azurite) stopped');

    const second = await startStorage({ port: 0, folder });
    const entity = await tableOf(second.connectionString).getEntity('a', 'b');
    await second.stop();
    expect(entity).toMatchObject({ text: 'kept' });
  }, 30_000);

  it('refuses a port that is taken', async () => {
    const storage = process.env.TEST_STORAGE ?? '';
    const port = Number(/127\.0\.0\.1:(\d+)/.exec(storage)?.[1]);
    await expect(startStorage({ port })).rejects.toThrow(`Port ${port} can't be opened`);
  });
});
