const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });
const dayAndTime = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/**
 * A moment that is not far away, in the person's own time zone: `14:32`, or `25 Nov, 00:32` on another day than now.
 * @param moment milliseconds since 1970, as is `now`
 */
export function momentText(moment: number, now: number): string {
  const isToday = new Date(moment).toDateString() === new Date(now).toDateString();
  return (isToday ? time : dayAndTime).format(moment);
}
