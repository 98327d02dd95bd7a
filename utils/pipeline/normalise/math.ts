/** What typesetters leave for screen readers is the formula itself, as MathML. */
const rendered = '.katex, mjx-container, .MathJax, .MathJax_Display, .mwe-math-element'

function replaceByMathml(formula: Element): void {
  const math = formula.querySelector('math')
  const data = formula.getAttribute('data-mathml')
  if (math) formula.replaceWith(math)
  else if (data) {
    const parsed = new DOMParser().parseFromString(data, 'text/html').querySelector('math')
    if (parsed) formula.replaceWith(formula.ownerDocument.importNode(parsed, true))
  }
}

/** Replaces what KaTeX, MathJax and MediaWiki draw by the MathML they keep; TeX in scripts becomes text. */
export function normaliseMath(article: Element): void {
  for (const formula of article.querySelectorAll(rendered)) {
    if (formula.isConnected) replaceByMathml(formula)
  }
  for (const script of article.querySelectorAll('script[type^="math/tex"]')) {
    const tex = script.textContent?.trim()
    if (tex && !script.previousElementSibling?.closest('math')) script.replaceWith(`\\(${tex}\\)`)
  }
}
