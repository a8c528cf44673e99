import { describe, expect, it } from '@jest/globals';
import { hostEnvironment } from '../../../local/functions-host/hostEnvironment.ts';

describe('hostEnvironment()', () => {
  it('keeps what surrounds it but no setting of another API and no sign of Azure', () => {
    const surrounding = {
      PATH: '/bin',
      PUSH_SETTLE_SECONDS: '1',
      ENTRA_CLIENT_CERTIFICATE_PATH: 'other.pem',
      KUBERNETES_SERVICE_HOST: '10.0.0.1',
      WEBSITE_INSTANCE_ID: 'x',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
    };
    expect(hostEnvironment(surrounding, { ENTRA_CLIENT_ID: 'ours' })).toEqual({
      PATH: '/bin',
      PUSH_SETTLE_SECONDS: '1',
      ENTRA_CLIENT_ID: 'ours',
    });
  });
});
