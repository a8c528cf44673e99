import { SelectionError } from '../table/selectionError.ts';
import { texts } from '../texts/texts.ts';

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
      return new SelectionError('no-range', texts().unreadable.noCells, { cause });
    case 'InvalidOperationInCellEditMode':
      return new SelectionError('cell-edit', texts().unreadable.cellEdit, { cause });
    case 'AccessDenied':
      return new SelectionError('protected', texts().unreadable.isProtected, { cause });
    case 'ItemNotFound':
      return new SelectionError('not-found', texts().unreadable.gone, { cause });
    default:
      return new SelectionError('excel-failed', texts().unreadable.excelFailed(cause.code), { cause });
  }
}
