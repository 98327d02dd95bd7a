/** "above-text" as "aboveText": message keys know no hyphens. */
export const camelCase = (kebab: string): string =>
  kebab.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
