/** Excel adds up in another order than we do. */
const TOLERANCE = 1e-9;

/** Numbers that are added up one after the other. */
export class RunningSum {
  private sum = 0;
  private size = 0;

  /** Adds the next number. */
  add(number: number): void {
    this.sum += number;
    this.size += Math.abs(number);
  }

  /** Begins anew. */
  clear(): void {
    this.sum = 0;
    this.size = 0;
  }

  /** Tells whether that is what the numbers add up to. Nothing and zeros add up to nothing. */
  is(total: number): boolean {
    return this.size > 0 && Math.abs(this.sum - total) <= this.size * TOLERANCE;
  }
}
