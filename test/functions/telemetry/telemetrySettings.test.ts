import { describe, expect, it } from '@jest/globals';
import { telemetrySettingsFrom } from '../../../functions/telemetry/telemetrySettings.ts';

const APPLICATIONINSIGHTS_CONNECTION_STRING = 'InstrumentationKey=k';

describe('telemetrySettingsFrom()', () => {
  it.each([{}, { APPLICATIONINSIGHTS_CONNECTION_STRING: ' ' }, { OTEL_EXPORTER_OTLP_ENDPOINT: '' }])(
    'gives nothing for %j: telemetry is off',
    (env) => {
      expect(telemetrySettingsFrom(env)).toBeUndefined();
    },
  );

  it('sends all traces to Application Insights, under the name of the site', () => {
    const env = { APPLICATIONINSIGHTS_CONNECTION_STRING, WEBSITE_SITE_NAME: 'func-1' };
    expect(telemetrySettingsFrom(env)).toEqual({
      connectionString: 'InstrumentationKey=k',
      identity: undefined,
      otlp: false,
      sampled: 1,
      serviceName: 'func-1',
    });
  });

  it.each([
    ['ClientId=33333333-3333-4333-8333-333333333333;Authorization=AAD', '33333333-3333-4333-8333-333333333333'],
    ['authorization = aad ; clientid = 3', '3'],
    ['Authorization=AAD', undefined],
    ['Authorization=AAD;ClientId=', undefined],
  ])('writes as the managed identity of %j', (text, clientId) => {
    const env = { APPLICATIONINSIGHTS_CONNECTION_STRING, APPLICATIONINSIGHTS_AUTHENTICATION_STRING: text };
    expect(telemetrySettingsFrom(env)?.identity).toEqual({ clientId });
  });

  it.each(['', 'ClientId=3', 'Authorization=Key'])('writes as nobody with %j', (text) => {
    const env = { APPLICATIONINSIGHTS_CONNECTION_STRING, APPLICATIONINSIGHTS_AUTHENTICATION_STRING: text };
    expect(telemetrySettingsFrom(env)?.identity).toBeUndefined();
  });

  it.each([
    ['microsoft.fixed_percentage', '0.25', 0.25],
    ['microsoft.fixed_percentage', undefined, 1],
    ['microsoft.fixed_percentage', '25', 1],
    ['microsoft.fixed_percentage', 'few', 1],
    ['traceidratio', '0.25', 1],
  ])('samples by %s %s as the host does', (sampler, share, sampled) => {
    const env = { APPLICATIONINSIGHTS_CONNECTION_STRING, OTEL_TRACES_SAMPLER: sampler, OTEL_TRACES_SAMPLER_ARG: share };
    expect(telemetrySettingsFrom(env)?.sampled).toBe(sampled);
  });

  it('sends to an OTLP endpoint, under the name that is set', () => {
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318', OTEL_SERVICE_NAME: 'mine' };
    expect(telemetrySettingsFrom(env)).toMatchObject({ connectionString: undefined, otlp: true, serviceName: 'mine' });
  });
});
