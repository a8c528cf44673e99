import type { ListedTable } from '../../shared/contract/tables.ts';
import { listTableNames } from '../powerbi/listTableNames.ts';
import type { Place } from '../powerbi/placeOf.ts';
import { gate } from '../store/gate.ts';
import { gateKey } from '../store/tableKeys.ts';
import type { PlaceContext } from './placeContext.ts';

/** The tables of a dataset with the columns that were last written through this API; Power BI's own list has names only. */
export async function listTables(
  context: PlaceContext<Place & { readonly datasetId: string }>,
): Promise<readonly ListedTable[]> {
  const names = await listTableNames(context.powerBi, context.place);
  return await Promise.all(
    names.map(async (name) => {
      const key = gateKey({ tenantId: context.tenantId, datasetId: context.place.datasetId, tableName: name });
      const schema = (await context.records.get(key, gate))?.value.schema;
      if (schema === undefined) return { name, columnsFrom: 'unknown', mark: false } as const;
      return { name, columns: schema.columns, columnsFrom: 'record', mark: schema.mark } as const;
    }),
  );
}
