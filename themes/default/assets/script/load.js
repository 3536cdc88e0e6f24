/* Data files are scripts that hand over what they hold: a page that was opened from disk may load nothing else. */

/** @type {Map<string, Promise<any>>} */
const known = new Map();
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";

/** The root of the site, from where this script lies. */
export const root = new URL("..", own || document.baseURI).href;

/** The home page's folder in the language of the page. */
export const top = root + files.language.folder;

/**
 * An address below the root; another is refused. Where the browser knows trusted types, this is the only way to run
 * anything that stands elsewhere, and nothing makes markup of a text.
 * @param {string} address
 */
function below(address) {
  if (!new URL(address).href.startsWith(root)) throw new TypeError(address);
  return address;
}

/** @type {{ createScriptURL: (address: string) => any }} */
const policy = /** @type {any} */ (window).trustedTypes?.createPolicy("congbo", { createScriptURL: below })
  ?? { createScriptURL: below };

/** @type {any} */
let handed;
Object.defineProperty(window, "congbo", { value: (/** @type {any} */ data) => { handed = data; } });

/**
 * What the file at `path` below the root holds; it is asked for once.
 * @param {string} path
 * @returns {Promise<any>}
 */
export function load(path) {
  let data = known.get(path);
  if (!data) {
    data = new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = policy.createScriptURL(root + path);
      // A script's load event follows its run before another script runs.
      script.onload = () => done(handed);
      script.onerror = () => { known.delete(path); failed(new Error(path)); };
      document.head.append(script);
    });
    known.set(path, data);
  }
  return data;
}
