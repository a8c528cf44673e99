import type { ExcelHost } from './excelHost.ts';
import { HostObject, type Members } from './hostObject.ts';

/** Excel's Setting. */
export class SettingObject extends HostObject {
  readonly typeName = 'Setting';
  readonly #key: string;

  constructor(host: ExcelHost, key: string) {
    super(host);
    this.#key = key;
  }

  protected override describe(): Members {
    const { settings } = this.host.workbook;
    const key = this.#key;
    return {
      identity: () => ({ Id: key }),
      scalars: { Key: () => key, Id: () => key, Value: () => settings.get(key) ?? null },
      commands: { Delete: () => void settings.delete(key) },
      setters: { Value: (value) => void settings.set(key, value) },
    };
  }
}
