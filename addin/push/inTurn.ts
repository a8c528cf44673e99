/** Does one piece of work after another, in the order in which they were given. */
export function inTurn(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined); // whoever gave the work meets its failure; the next one begins all the same
    return result;
  };
}
