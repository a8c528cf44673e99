import { odataAnswer } from '../http/answer.ts';
import type { Answer } from '../http/answer.ts';
import type { Report } from '../state/report.ts';
import type { Call } from './call.ts';
import { contextUrl } from './contextUrl.ts';
import { workspaceOf } from './workspaceOf.ts';

/** Answers all reports of a workspace; a report goes with its dataset. */
export function listReports(call: Call): Answer {
  const { datasets, reports } = call.cloud;
  const workspace = workspaceOf(call);
  const value = reports
    .filter((report) => report.workspaceId === workspace.id && datasets.has(report.datasetId))
    .map((report) => reportReply(report, call));
  return odataAnswer(200, { '@odata.context': contextUrl(call, 'reports'), value });
}

/** A report as the REST API tells of it; its addresses lead to this server's own page. */
function reportReply({ id, name, workspaceId, datasetId }: Report, { cloud }: Call): object {
  const embedded = new URLSearchParams({ reportId: id, groupId: workspaceId }).toString();
  return {
    id,
    reportType: 'PowerBIReport',
    name,
    webUrl: `${cloud.baseUrl}/#/${datasetId}`,
    embedUrl: `${cloud.baseUrl}/?${embedded}#/${datasetId}`,
    datasetId,
  };
}
