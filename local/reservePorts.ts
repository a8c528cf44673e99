import { freePort } from './http/freePort.ts';
import type { LocalSettings, PortName } from './settings.ts';

/**
 * Turns the ports of the settings into ports that are free now.
 * @throws Error that names the setting of a port that is taken
 */
export async function reservePorts(settings: LocalSettings): Promise<Readonly<Record<PortName, number>>> {
  const reserve = async (name: PortName): Promise<number> => {
    const port = settings.ports[name];
    try {
      return await freePort(port);
    } catch (cause) {
      throw new Error(
        `Port ${port} is in use or not allowed. Stop what uses it, or set ${name} to another port or to 0 for any free one.`,
        { cause },
      );
    }
  };
  return {
    LOCAL_HTTPS_PORT: await reserve('LOCAL_HTTPS_PORT'),
    LOCAL_SIGN_IN_PORT: await reserve('LOCAL_SIGN_IN_PORT'),
    LOCAL_API_PORT: await reserve('LOCAL_API_PORT'),
    LOCAL_ENTRA_PORT: await reserve('LOCAL_ENTRA_PORT'),
    LOCAL_POWERBI_PORT: await reserve('LOCAL_POWERBI_PORT'),
    LOCAL_STORAGE_PORT: await reserve('LOCAL_STORAGE_PORT'),
  };
}
