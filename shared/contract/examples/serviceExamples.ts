import { API_VERSION } from '../apiVersion.ts';
import type { getConfig, getHealth, getOpenApi, getReadiness } from '../config.ts';
import type { getMe } from '../me.ts';
import { MAX_ROWS_PER_HOUR, MAX_ROWS_PER_POST } from '../../limits.ts';
import type { Example } from './example.ts';
import { exampleIds } from './exampleIds.ts';

/** What the pane reads before sign-in. */
export const getConfigExample: Example<typeof getConfig> = {
  reply: {
    clientId: '11111111-2222-4333-8444-555555555555',
    authority: 'https://login.microsoftonline.com/organizations',
    scope: 'api://rangecast.contoso.com/11111111-2222-4333-8444-555555555555/access_as_user',
    powerBiScopes: ['https://analysis.windows.net/powerbi/api/.default'],
    tokenSources: ['office', 'naa', 'dialog'],
    powerBiAppUrl: 'https://app.powerbi.com',
    languages: ['en', 'de'],
  },
};

/** The beginning of the document. */
export const getOpenApiExample: Example<typeof getOpenApi> = {
  reply: { openapi: '3.1.1', info: { title: 'Rangecast API', version: API_VERSION } },
};

/** Alive. */
export const getHealthExample: Example<typeof getHealth> = { reply: { status: 'ok' } };

/** Ready. */
export const getReadinessExample: Example<typeof getReadiness> = { reply: { status: 'ready' } };

/** A caller who may use one workspace, with Power BI checked. */
export const getMeExample: Example<typeof getMe> = {
  reply: {
    name: 'Ada Lovelace',
    tenantId: exampleIds.tenant,
    objectId: exampleIds.person,
    policy: { myWorkspace: false, allowedGroups: [exampleIds.group], rawRequests: 'off' },
    limits: { rowsPerBatch: MAX_ROWS_PER_POST, rowsPerHour: MAX_ROWS_PER_HOUR, maxBodyBytes: 33_554_432 },
    powerBi: 'ok',
  },
};
