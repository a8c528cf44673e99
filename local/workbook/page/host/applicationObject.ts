import { HostObject, type Members } from './hostObject.ts';

/** Excel's Application. */
export class ApplicationObject extends HostObject {
  readonly typeName = 'Application';

  protected override describe(): Members {
    return {
      scalars: {
        CalculationMode: () => 'Automatic',
        CalculationState: () => 'Done',
        DecimalSeparator: () => '.',
        ThousandsSeparator: () => ',',
        UseSystemSeparators: () => true,
      },
      commands: {
        Calculate: () => undefined,
        SuspendApiCalculationUntilNextSync: () => undefined,
        SuspendScreenUpdatingUntilNextSync: () => undefined,
      },
    };
  }
}
