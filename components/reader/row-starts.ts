/** A block as it stands in a single column. */
export interface MeasuredBlock {
  /** In px, with the space up to the next block. */
  height: number
  /** A heading never ends a row. */
  isHeading: boolean
}

/** Which blocks begin a row of columns after the first, where a row holds so many px of text. */
export function rowStarts(blocks: readonly MeasuredBlock[], room: number): number[] {
  const starts: number[] = []
  let first = 0
  let filled = 0
  for (const [at, { height }] of blocks.entries()) {
    filled += height
    if (filled <= room || at === first) continue
    let start = at
    while (start > first + 1 && blocks[start - 1]?.isHeading) start--
    starts.push(start)
    first = start
    filled = 0
    for (const block of blocks.slice(start, at + 1)) filled += block.height
  }
  return starts
}
