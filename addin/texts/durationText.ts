/** A time that is left, in the signs of the units, which are the same in every language: `5 min 3 s`. @param seconds whole */
export function durationText(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
