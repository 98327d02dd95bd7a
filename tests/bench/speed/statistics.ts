/** The middle one of some figures. */
export const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? Number.NaN

/** The largest of some figures. */
export const worst = (figures: readonly number[]): number => Math.max(...figures)
