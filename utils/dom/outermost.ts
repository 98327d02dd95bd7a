/** The largest element that holds an element and no other: the row of a single cell. */
export function outermost(element: Element): Element {
  let whole = element
  // Not by counting the parent's children: that walks all of them.
  while (whole.parentElement && !whole.previousElementSibling && !whole.nextElementSibling)
    whole = whole.parentElement
  return whole
}
