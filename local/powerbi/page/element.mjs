// @ts-check

/**
 * The page's element of this id; throws when there is none.
 * @param {string} id
 */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}.`);
  return found;
}

/**
 * A new element with this text, never read as HTML.
 * @param {string} tag
 * @param {string} text
 * @param {string} [className]
 */
export function element(tag, text, className = '') {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = className;
  return made;
}
