/** The theme's own words in the page's language: the keys that begin with `script--`. */
declare const words: Readonly<Record<string, string>>;

/** What a build tells its scripts. */
declare const files: {
  /** The pieces of the search index, below the root. */
  readonly search: string[];
  /** Codes and names of the indices that can be compared. */
  readonly compare: [code: string, name: string][];
  /** The code of the home unit. */
  readonly home: string;
  /** The language of the page: which of the site's it is, its folder, and how it writes numbers. */
  readonly language: { readonly place: number; readonly folder: string; readonly point: string; readonly group: string };
};
