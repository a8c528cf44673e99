import { momentFormat } from '../texts/momentFormat.ts';

const time = momentFormat({ timeStyle: 'short' });
const dayAndTime = momentFormat({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/**
 * A moment that is not far away, in the person's own time zone: `14:32`, or `25 Nov, 00:32` on another day than now.
 * @param moment milliseconds since 1970, as is `now`
 */
export function momentText(moment: number, now: number): string {
  const isToday = new Date(moment).toDateString() === new Date(now).toDateString();
  return (isToday ? time : dayAndTime)(moment);
}
