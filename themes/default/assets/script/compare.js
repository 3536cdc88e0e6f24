/* A comparison of the reader's choice. */
export function compare() {}
