import { z } from 'zod';

const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).transform(String));
const azureList = z.array(z.object({ name: z.string(), value: z.string().nullable() }));

/** Settings by name. */
export type SettingValues = Readonly<Record<string, string>>;

/**
 * Reads settings as `local.settings.json` has them or as `az functionapp config appsettings list` prints them.
 * @throws Error when it is neither
 */
export function readSettingsFile(text: string): SettingValues {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new Error('The settings are no JSON.', { cause });
  }
  const local = z.object({ Values: values }).safeParse(json);
  // Core Tools say the same to the API that they run.
  if (local.success) return { AZURE_FUNCTIONS_ENVIRONMENT: 'Development', ...local.data.Values };
  const azure = azureList.safeParse(json);
  if (azure.success) return Object.fromEntries(azure.data.map(({ name, value }) => [name, value ?? '']));
  throw new Error(
    'The settings are neither local.settings.json nor what az functionapp config appsettings list --output json prints.',
  );
}
