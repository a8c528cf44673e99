import { runExcel } from './runExcel.ts';

/** One of the add-in's own settings in the workbook. */
export interface KeptSetting {
  readonly key: string;
  /** As it was kept; whoever kept it may have been another version. */
  readonly value: unknown;
}

/** Reads the add-in's settings of the workbook whose keys begin like this. */
export async function readSettings(prefix: string): Promise<readonly KeptSetting[]> {
  return runExcel(async (context) => {
    const settings = context.workbook.settings.load('items/key,items/value');
    await context.sync();
    return settings.items
      .filter(({ key }) => key.startsWith(prefix))
      .map((setting) => ({ key: setting.key, value: setting.value as unknown }));
  });
}

/** Keeps a setting in the workbook; it is saved with the file, for everybody who opens it. @param value JSON */
export async function writeSetting(key: string, value: object): Promise<void> {
  await runExcel(async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });
}

/** Removes a setting from the workbook; one that is gone already is no error. */
export async function deleteSetting(key: string): Promise<void> {
  await runExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    await context.sync();
    if (setting.isNullObject) return;
    setting.delete();
    await context.sync();
  });
}
