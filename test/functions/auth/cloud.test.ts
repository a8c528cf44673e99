import { describe, expect, it } from '@jest/globals';
import { clouds, type CloudName } from '../../../functions/auth/cloud.ts';

const table: readonly (readonly [
  cloud: CloudName,
  login: string,
  powerBiResource: string,
  powerBiApi: string,
  federationAudience: string,
])[] = [
  [
    'public',
    'https://login.microsoftonline.com',
    'https://analysis.windows.net/powerbi/api',
    'https://api.powerbi.com',
    'api://AzureADTokenExchange',
  ],
  [
    'gcc',
    'https://login.microsoftonline.com',
    'https://analysis.usgovcloudapi.net/powerbi/api',
    'https://api.powerbigov.us',
    'api://AzureADTokenExchange',
  ],
  [
    'gcchigh',
    'https://login.microsoftonline.us',
    'https://high.analysis.usgovcloudapi.net/powerbi/api',
    'https://api.high.powerbigov.us',
    'api://AzureADTokenExchangeUSGov',
  ],
  [
    'dod',
    'https://login.microsoftonline.us',
    'https://mil.analysis.usgovcloudapi.net/powerbi/api',
    'https://api.mil.powerbigov.us',
    'api://AzureADTokenExchangeUSGov',
  ],
  [
    'china',
    'https://login.partner.microsoftonline.cn',
    'https://analysis.chinacloudapi.cn/powerbi/api',
    'https://api.powerbi.cn',
    'api://AzureADTokenExchangeChina',
  ],
];

describe('clouds', () => {
  it.each(table)('has the addresses of %s', (cloud, login, powerBiResource, powerBiApi, federationAudience) => {
    expect(clouds[cloud]).toMatchObject({ login, powerBiResource, powerBiApi, federationAudience });
  });

  it('has no other cloud', () => {
    expect(Object.keys(clouds)).toEqual(table.map(([cloud]) => cloud));
  });
});
