import { SelectionError } from '../table/selectionError.ts';

/**
 * Runs one piece of work in Excel, waiting while the user edits a cell, and gives what it gives.
 * @throws {SelectionError} for every error of Excel; whatever else the work throws flies on
 */
export async function runExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw error instanceof OfficeExtension.Error ? selectionErrorFrom(error) : error;
  }
}

// Codes: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
function selectionErrorFrom(cause: OfficeExtension.Error): SelectionError {
  switch (cause.code) {
    case 'InvalidSelection':
    case 'InvalidOperationInChart':
      return new SelectionError(
        'no-range',
        'No cells are selected. Select cells in the sheet, not a chart or picture.',
        {
          cause,
        },
      );
    case 'InvalidOperationInCellEditMode':
      return new SelectionError(
        'cell-edit',
        'A cell is being edited. Press Enter or Esc in the sheet, then try again.',
        {
          cause,
        },
      );
    case 'AccessDenied':
      return new SelectionError(
        'protected',
        'The sheet is protected, and these cells may not be selected. Unprotect it in Excel (Review > Unprotect Sheet).',
        { cause },
      );
    case 'ItemNotFound':
      return new SelectionError('not-found', 'The sheet or range is no longer there. Select the cells again.', {
        cause,
      });
    default:
      return new SelectionError('excel-failed', `Excel could not do that (${cause.code}). Try again.`, { cause });
  }
}
