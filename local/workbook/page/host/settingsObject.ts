import type { CallArguments } from './callArguments.ts';
import { eventRegistrations } from './eventRegistrations.ts';
import { HostObject, type Members } from './hostObject.ts';
import { itemNotFound } from './itemNotFound.ts';
import { orNull } from './orNull.ts';
import { SettingObject } from './settingObject.ts';

/** Excel's SettingCollection: what the add-in keeps in the file. */
export class SettingsObject extends HostObject {
  readonly typeName = 'SettingCollection';

  protected override describe(): Members {
    const { settings } = this.host.workbook;
    const item = (args: CallArguments) => {
      const key = args.text(0);
      if (!settings.has(key)) throw itemNotFound('SettingCollection.getItem');
      return new SettingObject(this.host, key);
    };
    return {
      items: () => [...settings.keys()].map((key) => new SettingObject(this.host, key)),
      item,
      commands: eventRegistrations('SettingsChanged'),
      methods: {
        Add: (args) => {
          settings.set(args.text(0), args.json(1));
          return new SettingObject(this.host, args.text(0));
        },
        GetCount: () => settings.size,
        GetItem: item,
        GetItemOrNullObject: (args) => orNull(() => item(args)),
      },
    };
  }
}
