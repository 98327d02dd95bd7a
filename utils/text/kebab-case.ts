/** "articleShareBar" as "article-share-bar": the words of a class or an id. */
export const kebabCase = (name: string): string =>
  name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()
