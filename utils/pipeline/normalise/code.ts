/** What highlighters write into classes: "language-ts", "lang-ts", "brush: ts", "highlight-source-ts". */
const languageClass =
  /(?:^|\s)(?:language|lang|highlight-source|brush:?)[-\s:]*([a-z0-9+#]{1,20})(?:\s|;|$)/i
const lineNumbers =
  '[class*="lineno" i], [class*="line-number" i], [class*="linenumber" i], .gutter, .hljs-ln-numbers, .blob-num, [data-line-number]:empty'
const notLanguages = new Set(['plaintext', 'text', 'none', 'plain', 'nohighlight', 'auto'])

/** Where a block of code says what it is: itself, what it holds, what it stands in. */
function languageOf(pre: Element): string | null {
  for (const element of [
    pre,
    pre.querySelector('code'),
    pre.parentElement,
    pre.closest('figure, [class*="highlight" i]'),
  ]) {
    if (!element) continue
    const named = element.getAttribute('data-language') ?? element.getAttribute('data-lang')
    const language = named ?? languageClass.exec(element.getAttribute('class') ?? '')?.[1]
    if (language && !notLanguages.has(language.toLowerCase())) return language.toLowerCase()
  }
  return null
}

/** A table of two columns, numbers and code, is the code alone. */
function unwrapCodeTables(article: Element): void {
  for (const table of article.querySelectorAll('table')) {
    const blocks = table.querySelectorAll('td pre, td.code, td.blob-code, td.rouge-code')
    const code = blocks[blocks.length - 1]
    if (
      !code ||
      (!table.querySelector(lineNumbers) && !table.closest('pre, figure.highlight, .highlight'))
    )
      continue
    const pre = table.closest('pre') ?? table
    const fresh = article.ownerDocument.createElement('pre')
    for (const { name, value } of pre.attributes)
      if (name !== 'style') fresh.setAttribute(name, value)
    const rows = table.querySelectorAll('td.blob-code')
    fresh.textContent =
      rows.length > 1 ? [...rows].map((row) => row.textContent).join('\n') : code.textContent
    pre.replaceWith(fresh)
  }
}

/** Takes line numbers out of code and keeps its language for the sanitiser, which drops classes. */
export function normaliseCode(article: Element): void {
  unwrapCodeTables(article)
  for (const pre of article.querySelectorAll('pre')) {
    for (const number of pre.querySelectorAll(lineNumbers)) number.remove()
    const language = languageOf(pre)
    if (language) pre.setAttribute('data-language', language)
  }
}
