import type { ExcelHost } from './excelHost.ts';
import { HostObject, type Members } from './hostObject.ts';

/** A service that office.js creates by name. It calls NotifyActionHandlerReady at its start, and SetAppRuntimeState to show or hide the pane. */
export class ServiceObject extends HostObject {
  readonly typeName: string;

  constructor(host: ExcelHost, name: string) {
    super(host);
    this.typeName = name;
  }

  protected override describe(): Members {
    return {
      commands: {
        NotifyActionHandlerReady: () => undefined,
        SetAppRuntimeState: (args) => this.host.paneShown.call(args.text(0) === 'Visible'),
      },
    };
  }
}
