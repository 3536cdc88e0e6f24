/* Making elements. Text is always text: nothing here reads markup. */

/**
 * An element with attributes and children.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, string>} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function make(tag, attributes = {}, ...children) {
  const one = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, value);
  one.append(...children);
  return one;
}

/**
 * A phrase with its gaps filled: "{n} of {all}".
 * @param {string} phrase
 * @param {Record<string, string | number>} values
 */
export function say(phrase, values) {
  return phrase.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
}

/** What stands before decimals in the language of the page. */
export const point = files.language.point;

/** What stands between thousands. */
export const group = files.language.group;
