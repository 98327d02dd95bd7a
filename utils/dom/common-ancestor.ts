/** The smallest element that holds all of some. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  const [first, ...others] = elements
  let around: Element | null = first ?? null
  for (const other of others)
    while (around && !around.contains(other)) around = around.parentElement
  return around
}
