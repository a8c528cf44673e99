/** The page's element with this id and class. The page and its script belong together: a missing one is a mistake in index.html. */
export function elementById<T extends HTMLElement>(id: string, type: abstract new (...args: never) => T): T {
  const element = document.getElementById(id);
  if (element instanceof type) return element;
  throw new Error(`index.html has no ${type.name} with id ${id}.`);
}
