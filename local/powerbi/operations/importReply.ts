import type { StoredImport } from '../state/storedImport.ts';

/** An import as the REST API tells of it: it has always succeeded. */
export function importReply({ id, name, createdAt }: StoredImport): object {
  const time = new Date(createdAt).toISOString();
  return {
    id,
    importState: 'Succeeded',
    createdDateTime: time,
    updatedDateTime: time,
    name,
    connectionType: 'import',
    source: 'Upload',
    datasets: [],
    reports: [],
  };
}
