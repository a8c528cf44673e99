/** What a range has to load before `areaFromRange` can tell its area. */
export const POSITION = 'rowIndex,columnIndex,rowCount,columnCount';
