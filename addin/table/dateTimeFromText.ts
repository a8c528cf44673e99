import { isDateTime } from '../../shared/table/isDateTime.ts';

const isoDate = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d{1,3})?)?)?$/;

/** Reads an ISO date with or without a time, as text, into wall-clock ISO; undefined for anything else. Other orders are ambiguous. */
export function dateTimeFromText(text: string): string | undefined {
  const match = isoDate.exec(text);
  if (match === null) return undefined;
  const [, day = '', minutes = '00:00', seconds = ':00'] = match;
  const iso = `${day}T${minutes}${seconds}`;
  return isDateTime(iso) ? iso : undefined;
}
