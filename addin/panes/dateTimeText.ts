import { momentFormat } from '../texts/momentFormat.ts';

const dateAndTime = momentFormat({ dateStyle: 'medium', timeStyle: 'short' });

/** A moment of the wire (ISO 8601) in the person's own time zone; what is no moment stays as it is. */
export function dateTimeText(iso: string): string {
  const moment = new Date(iso);
  return Number.isNaN(moment.valueOf()) ? iso : dateAndTime(moment);
}
