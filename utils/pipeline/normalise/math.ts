/** What typesetters draw; what they leave for screen readers in it is the formula itself, as MathML. */
const rendered =
  '.katex, mjx-container, .mwe-math-element, [class^="MathJax"]:not([class*="review"])'
const tex =
  'annotation[encoding="application/x-tex" i], annotation[encoding="text/x-tex" i], annotation[encoding="LaTeX" i]'
const mathml = 'http://www.w3.org/1998/Math/MathML'
const texScripts = 'script[type^="math/tex"]'

/** The formula that a typesetter keeps beside its drawing. */
function mathmlOf(formula: Element): Element | null {
  const math = formula.querySelector('math')
  if (math) return math
  const data = formula.getAttribute('data-mathml')
  const parsed = data && new DOMParser().parseFromString(data, 'text/html').querySelector('math')
  return parsed ? formula.ownerDocument.importNode(parsed, true) : null
}

/** Keeps the TeX of a formula as its text in other formats; as an element it would be shown a second time. */
function keepTex(math: Element): void {
  const source =
    math.querySelector(tex)?.textContent?.trim() || math.getAttribute('alttext')?.trim()
  // MediaWiki sets every formula in this.
  const plain = source && /^\{\\displaystyle\s+(.*)\}$/s.exec(source)?.[1]
  if (source) math.setAttribute('alttext', plain ?? source)
  for (const annotation of math.querySelectorAll('annotation, annotation-xml')) annotation.remove()
}

/** A formula of which there is only the TeX: that is its text. */
function texMath(document: Document, source: string, isDisplay: boolean): Element {
  const math = document.createElementNS(mathml, 'math')
  const text = document.createElementNS(mathml, 'mtext')
  math.setAttribute('alttext', source)
  if (isDisplay) math.setAttribute('display', 'block')
  text.textContent = source
  math.append(text)
  return math
}

/** Writes the formula of a script that no one has set; outside a line it is one of its own. */
function writeTex(script: Element): void {
  const source = script.textContent?.trim()
  const isDisplay = /mode\s*=\s*display/.test(script.getAttribute('type') ?? '')
  const parts = source ? [texMath(script.ownerDocument, source, isDisplay)] : []
  if (script.closest('p, li, td, dd, h1, h2, h3, h4, h5, h6')) script.replaceWith(...parts)
  else {
    const line = script.ownerDocument.createElement('p')
    line.append(...parts)
    script.replaceWith(line)
  }
}

/** Replaces what KaTeX, MathJax and MediaWiki draw by the MathML they keep; TeX in scripts becomes text. */
export function normaliseMath(article: Element): void {
  for (const formula of article.querySelectorAll(rendered)) {
    const math = article.contains(formula) ? mathmlOf(formula) : null
    if (math) formula.replaceWith(math)
    // MathJax 4 keeps the TeX of what it draws.
    const latex = math ? null : formula.getAttribute('data-latex')
    if (latex) formula.replaceWith(texMath(formula.ownerDocument, latex, false))
  }
  for (const script of article.querySelectorAll(texScripts)) {
    if (script.previousElementSibling?.localName === 'math') script.remove()
    else writeTex(script)
  }
  for (const preview of article.querySelectorAll('[class*="MathJax_Preview" i]')) {
    if (/^(?:math|span)$/.test(preview.nextElementSibling?.localName ?? '')) preview.remove()
  }
  for (const math of article.querySelectorAll('math')) keepTex(math)
}
