import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { describeCall } from '../../../functions/telemetry/describeCall.ts';

const dataset = 'd0000000-0000-4000-8000-000000000001';
const group = 'f0000000-0000-4000-8000-000000000001';
const describePath = (path: string) => describeCall({ method: 'POST', host: 'api.powerbi.com', path });

describe('describeCall()', () => {
  it('names a call to Power BI by the words of its API, and tells ids of workspace and dataset', () => {
    const path = `/v1.0/myorg/groups/${group}/datasets/${dataset}/tables/Geh%C3%A4lter/rows`;
    const text = '/v1.0/myorg/groups/{id}/datasets/{id}/tables/{name}/rows';
    expect(describePath(path)).toEqual({
      name: `POST ${text}`,
      attributes: {
        'rangecast.system': 'powerbi',
        'http.request.method': 'POST',
        'url.template': text,
        'server.address': 'api.powerbi.com',
        'rangecast.groupId': group,
        'rangecast.datasetId': dataset,
      },
    });
  });

  it('leaves out queries', () => {
    expect(JSON.stringify(describePath(`/v1.0/myorg/groups?$filter=contains(name,'Geheim')`))).not.toMatch(/Geheim|\?/);
  });

  it.each([
    ['/contoso/oauth2/v2.0/token', 'entra', '/{tenant}/oauth2/v2.0/token'],
    ['/common/discovery/v2.0/keys', 'entra', '/{tenant}/discovery/v2.0/keys'],
    ['/msi/token?resource=api%3A%2F%2FAzureADTokenExchange', 'identity', '/msi/token'],
    ['/rangecast', 'storage', '/rangecast'],
    ['/devstoreaccount1/rangecast()?$filter=x', 'storage', '/rangecast'],
    [`/rangecast(PartitionKey='t_Geh%C3%A4lter',RowKey='gate')`, 'storage', '/rangecast({key})'],
    ['/devstoreaccount1/$batch', 'storage', '/$batch'],
  ])('names %s', (path, system, template) => {
    expect(describePath(path)?.attributes).toEqual({
      'rangecast.system': system,
      'http.request.method': 'POST',
      'url.template': template,
      'server.address': 'api.powerbi.com',
    });
  });

  it.each(['/v2.1/track', '/v1/traces', '/', '/rangecasts', '/v1.0/other/rows'])('says nothing of %s', (path) => {
    expect(describePath(path)).toBeUndefined();
  });

  it('says nothing that is in a path but words of the API and ids that follow them', () => {
    const name = fc.string({ minLength: 1 }).map((text) => `§${text}`);
    fc.assert(
      fc.property(name, name, (first, second) => {
        const path = `/v1.0/myorg/datasets/${encodeURIComponent(first)}/tables/${encodeURIComponent(second)}?q=${second}`;
        expect(describePath(path)).toEqual({
          name: 'POST /v1.0/myorg/datasets/{name}/tables/{name}',
          attributes: expect.not.objectContaining({ 'rangecast.datasetId': expect.anything() }),
        });
      }),
    );
  });
});
