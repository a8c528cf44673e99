import { describe, expect, it } from '@jest/globals';
import { readLocalSettings } from '../../local/settings.ts';

describe('readLocalSettings()', () => {
  it('has a port for everything where nothing is set', () => {
    expect(readLocalSettings({ LOCAL_API_PORT: ' ' })).toMatchObject({
      ports: {
        LOCAL_HTTPS_PORT: 3000,
        LOCAL_SIGN_IN_PORT: 3001,
        LOCAL_API_PORT: 7071,
        LOCAL_ENTRA_PORT: 7072,
        LOCAL_POWERBI_PORT: 7073,
        LOCAL_STORAGE_PORT: 10002,
      },
      storageFolder: undefined,
      functionsHost: 'built-in',
    });
  });
  it.each(['abc', '-1', '1.5', '65536', '7071x'])('refuses the port %s with what to do', (port) => {
    expect(() => readLocalSettings({ LOCAL_API_PORT: port })).toThrow(
      `LOCAL_API_PORT is "${port}", which isn't a port. Set it to a number from 1 to 65535, to 0 for any free port, or leave it out for 7071.`,
    );
  });
  it('refuses one port for two parts, but not 0', () => {
    expect(() => readLocalSettings({ LOCAL_API_PORT: '3000' })).toThrow(
      'LOCAL_HTTPS_PORT and LOCAL_API_PORT are both 3000. Give each a port of its own, or 0 for any free port.',
    );
    expect(readLocalSettings({ LOCAL_API_PORT: '0', LOCAL_HTTPS_PORT: '0' }).ports.LOCAL_API_PORT).toBe(0);
  });
  it('knows one other functions host', () => {
    expect(readLocalSettings({ LOCAL_FUNCTIONS_HOST: 'func' }).functionsHost).toBe('func');
    expect(() => readLocalSettings({ LOCAL_FUNCTIONS_HOST: 'dotnet' })).toThrow('LOCAL_FUNCTIONS_HOST is "dotnet".');
  });
});
