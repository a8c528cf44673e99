/**
 * Settles when the npm that runs this process has been ended by a signal.
 * npm passes the signal on to the shell between us, which ends without passing it on: all we see is another parent.
 */
export function npmEnded(): Promise<void> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    if (process.env.npm_lifecycle_event === undefined) return;
    const timer = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      resolve();
    }, 250);
    timer.unref();
  });
}
