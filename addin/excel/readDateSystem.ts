// Serial of 2 January 1904 where day 0 is 1 January 1904; elsewhere it is 1463.
const SERIAL_IN_1904 = 1;

/**
 * Tells whether the workbook counts its dates from 1904, by asking Excel for the serial of a date:
 * `workbook.use1904DateSystem` is not yet released.
 */
export async function readDateSystem(context: Excel.RequestContext): Promise<boolean> {
  const date = context.workbook.functions.date(1904, 1, 2).load('value');
  await context.sync();
  return date.value === SERIAL_IN_1904;
}
