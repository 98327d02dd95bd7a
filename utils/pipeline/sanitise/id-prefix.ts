/** Ids of the page are kept for footnotes and contents, apart from the reader's own. */
export const idPrefix = 'lisible-'
