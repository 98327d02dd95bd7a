/** The largest element that holds an element and no other: the row of a single cell. */
export function outermost(element: Element): Element {
  let whole = element
  while (whole.parentElement?.childElementCount === 1) whole = whole.parentElement
  return whole
}
