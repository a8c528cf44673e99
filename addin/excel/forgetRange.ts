/**
 * Lets go of a range whose cells have been read, here and in Excel.
 * `Excel.run` keeps each range with all its cells until it ends, untracked or not; only one that was tracked by hand it does not.
 */
export function forgetRange(range: Excel.Range): void {
  range.track();
  range.untrack();
}
