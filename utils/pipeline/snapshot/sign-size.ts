/** Pictures up to this size, in pixels as the page shows them, are signs within the text. */
const largest = 48

/** Gives the copy of a sign the size that the page's styles give it: drawings have none of their own. */
export function keepSignSize(original: Element, copy: Element): void {
  const { complete, naturalWidth, width, height } = original as HTMLImageElement
  if (!complete || naturalWidth === 0 || width === 0 || height === 0) return
  if (width > largest || height > largest) return
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
}
