import { describe, expect, it } from '@jest/globals';
import { datasetNotes, type NotedDataset } from '../../../functions/datasets/datasetNotes.ts';

function notesOf(change: Partial<NotedDataset>, tableName = 'Sales'): readonly string[] {
  const tables = [{ name: tableName, columns: [] }];
  const usual = { tables, defaultMode: 'Push', retentionPolicy: 'None', mark: true, isPending: false } as const;
  return datasetNotes({ ...usual, ...change });
}

describe('datasetNotes()', () => {
  it('has nothing to say of the usual dataset', () => {
    expect(notesOf({})).toEqual([]);
  });

  it.each([
    ['a streaming mode loses', { defaultMode: 'Streaming', mark: false } as const, /15 KB a request at most/],
    ['the mixed mode loses', { defaultMode: 'PushStreaming', mark: false } as const, /Tiles that stream take 15 KB/],
    ['FIFO deletes', { retentionPolicy: 'basicFIFO' } as const, /200,000 to 210,000/],
    ['a missing mark means', { mark: false }, /one batch at a time/],
    ['a 202 means', { isPending: true }, /still creating it/],
  ])('says in one note what %s', (_what, change, note) => {
    expect(notesOf(change)).toEqual([expect.stringMatching(note)]);
  });

  it('warns of a table that is called exactly “Date”', () => {
    expect(notesOf({}, 'Date')).toEqual([expect.stringContaining('“Dates”')]);
    expect(notesOf({}, 'Dates')).toEqual([]);
  });
});
