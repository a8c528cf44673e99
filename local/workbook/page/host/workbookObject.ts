import { ApplicationObject } from './applicationObject.ts';
import { FunctionsObject } from './functionsObject.ts';
import { HostObject, type Members } from './hostObject.ts';
import { NamesObject } from './namesObject.ts';
import { RangeAreasObject } from './rangeAreasObject.ts';
import { RangeObject } from './rangeObject.ts';
import { RichError } from './richError.ts';
import { RuntimeObject } from './runtimeObject.ts';
import { SettingsObject } from './settingsObject.ts';
import { TablesObject } from './tablesObject.ts';
import { WorksheetsObject } from './worksheetsObject.ts';

/** Excel's Workbook: the root of everything. */
export class WorkbookObject extends HostObject {
  readonly typeName = 'Workbook';

  protected override describe(): Members {
    const { host } = this;
    const { workbook, references } = host;
    return {
      scalars: {
        Name: () => workbook.name,
        IsDirty: () => false,
        ReadOnly: () => workbook.isReadOnly,
        PreviouslySaved: () => workbook.wasSaved,
      },
      objects: {
        Application: () => new ApplicationObject(host),
        Functions: () => new FunctionsObject(host),
        Names: () => new NamesObject(host, null),
        Settings: () => new SettingsObject(host),
        Tables: () => new TablesObject(host),
        Worksheets: () => new WorksheetsObject(host),
        _Runtime: () => new RuntimeObject(host),
      },
      commands: { _RemoveReference: (args) => references.remove(args.text(0)) },
      methods: {
        GetActiveCell: () => {
          const { active } = workbook.selection;
          return new RangeObject(host, workbook.activeSheet, { ...active, rows: 1, columns: 1 });
        },
        GetSelectedRange: () => this.#selectedRange(),
        GetSelectedRanges: () => this.#selectedRanges(),
      },
    };
  }

  #selectedRange(): RangeObject {
    const { workbook } = this.host;
    const [area, ...others] = workbook.selection.areas;
    if (others.length > 0 || workbook.isObjectSelected) throw invalidSelection('Workbook.getSelectedRange');
    return new RangeObject(this.host, workbook.activeSheet, area);
  }

  #selectedRanges(): RangeAreasObject {
    const { workbook } = this.host;
    // By design: https://github.com/OfficeDev/office-js/issues/2268
    if (workbook.isObjectSelected) throw invalidSelection('Workbook.getSelectedRanges');
    return new RangeAreasObject(this.host, workbook.activeSheet, workbook.selection.areas);
  }
}

function invalidSelection(member: string): RichError {
  return new RichError('InvalidSelection', 'The current selection is invalid for this operation.', member);
}
