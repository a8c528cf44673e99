import { API_WORKBOOK } from '../../shared/contract/apiWorkbook.ts';
import { texts } from '../texts/texts.ts';

/** Where rows come from, as people read it: the name of a workbook, or the API itself. */
export function workbookText(workbook: string): string {
  return workbook === API_WORKBOOK ? texts().lastWrite.api : workbook;
}
