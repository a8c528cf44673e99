import { HostObject, type Members } from './hostObject.ts';

/** Excel's Runtime. */
export class RuntimeObject extends HostObject {
  readonly typeName = 'Runtime';

  protected override describe(): Members {
    const { events } = this.host;
    return {
      scalars: { EnableEvents: () => events.isEnabled },
      setters: {
        EnableEvents: (value) => {
          events.isEnabled = value === true;
        },
      },
    };
  }
}
