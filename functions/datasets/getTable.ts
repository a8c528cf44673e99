import type { ReplyOf } from '../../shared/contract/endpoint.ts';
import type { getTable as endpoint } from '../../shared/contract/tables.ts';
import { listTableNames } from '../powerbi/listTableNames.ts';
import { knownTable } from '../pushes/knownTable.ts';
import { probeVerification } from '../pushes/probeVerification.ts';
import type { PushContext } from '../pushes/pushContext.ts';
import { quotaOutlook } from '../pushes/quotaOutlook.ts';
import { readBudget } from '../pushes/readBudget.ts';
import { gate } from '../store/gate.ts';
import { gateKey } from '../store/tableKeys.ts';
import { noSuchTable } from './noSuchTable.ts';

/**
 * What is to be known of a table before a push to it.
 * @param rows how many are going to be pushed
 * @throws {Problem} `table_not_found`
 */
export async function getTable(context: PushContext, rows: number): Promise<ReplyOf<typeof endpoint>> {
  const { powerBi, place, records, address } = context;
  const stored = await records.get(gateKey(address), gate); // only read: looking makes no gate
  const { holder, lastWrite, schema } = stored?.value ?? {};
  const [names, known, { verifiedBy, baseRows }, budget] = await Promise.all([
    listTableNames(powerBi, place),
    knownTable({ ...context, tenantId: address.tenantId }),
    probeVerification(context, schema),
    readBudget(context),
  ]);
  const name = names.find((candidate) => candidate.toLowerCase() === place.tableName.toLowerCase());
  if (name === undefined) throw noSuchTable();
  const { waitsUntil, ...quota } = quotaOutlook(budget?.used ?? {}, budget?.now ?? context.now().getTime(), rows);
  return {
    ...known,
    name,
    rowsInTable: baseRows,
    verifiedBy,
    retentionPolicy: schema?.retentionPolicy,
    lastWrite: lastWrite && lastWriteOf(lastWrite),
    writer: holder && { id: holder.pushId, by: holder.name, since: holder.since, workbook: holder.workbook },
    quota: { ...quota, ...(waitsUntil === undefined ? {} : { waitsUntil: new Date(waitsUntil).toISOString() }) },
  };
}

function lastWriteOf({ name, ...write }: { readonly name: string } & Omit<LastWriteReply, 'by'>): LastWriteReply {
  return { ...write, by: name };
}

type LastWriteReply = NonNullable<ReplyOf<typeof endpoint>['lastWrite']>;
