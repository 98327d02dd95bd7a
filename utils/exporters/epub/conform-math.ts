const mathml = 'http://www.w3.org/1998/Math/MathML'
/** How many parts a layout has; others take any number. */
const parts: Record<string, number> = {
  mfrac: 2,
  mroot: 2,
  msub: 2,
  msup: 2,
  munder: 2,
  mover: 2,
  msubsup: 3,
  munderover: 3,
}

const isSound = (element: Element): boolean =>
  element.namespaceURI === mathml &&
  !/^(?:maction|mglyph|merror|mprescripts|mmultiscripts|semantics|annotation)$/.test(
    element.localName,
  ) &&
  (parts[element.localName] ?? element.childElementCount) === element.childElementCount

/** Formulas that the grammar of MathML would refuse become the text they were written as. */
export function conformMath(root: Element): void {
  for (const math of root.querySelectorAll('math')) {
    if (!math.parentElement) continue
    if (math.childElementCount > 0 && [math, ...math.querySelectorAll('*')].every(isSound)) continue
    const text = math.ownerDocument.createElement('code')
    text.textContent = math.getAttribute('alttext') ?? math.textContent
    math.replaceWith(text)
  }
}
