/** Seconds that Entra lets clocks differ. */
export const CLOCK_SKEW = 300;
