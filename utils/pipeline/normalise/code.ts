import { renameElement } from '../rename-element.ts'
import { unwrapCodeTables } from './code-tables.ts'

/** What highlighters write into classes: "language-ts", "lang-ts", "brush: ts", "highlight-source-ts". */
const languageClass =
  /(?:^|\s)(?:language|lang|highlight-source|brush:?)[-\s:]*([a-z0-9+#]{1,20})(?:\s|;|$)/i
const lineNumbers =
  '[class*="lineno" i], [class*="line-num" i], [class*="linenum" i], [class*="line_num" i], [class~="ln"], [class~="lnt"], .gutter, .hljs-ln-numbers, .blob-num, [data-line-number]'
const onlyNumbers = /^[\s\d.:|]*$/
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

/** Lines that are elements of their own end where the next begins, as the page shows them. */
function breakLines(pre: Element): void {
  for (const br of pre.querySelectorAll('br')) br.replaceWith('\n')
  const spans = [...pre.querySelectorAll('[class~="line"]')]
  const hasBreaks = pre.textContent?.trim().includes('\n')
  const lines = [...pre.querySelectorAll('li, div, p, tr'), ...(hasBreaks ? [] : spans)]
  for (const line of lines) {
    if (line.nextSibling && !line.textContent?.endsWith('\n')) line.append('\n')
  }
}

/** What a highlighter wraps words in says nothing without its classes; links and emphasis stay. */
function unwrapHighlights(pre: Element): void {
  for (const wrapper of [...pre.querySelectorAll('span, font, li, ol, ul, div, p')].reverse()) {
    if (!wrapper.id) wrapper.replaceWith(...wrapper.childNodes)
    else if (wrapper.tagName !== 'SPAN') renameElement(wrapper, 'span')
  }
  pre.normalize()
  const texts = pre.ownerDocument.createTreeWalker(pre, NodeFilter.SHOW_TEXT)
  // Indents typed for browsers that fold spaces are no code.
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node as Text
    if (text.data.includes('\u00a0')) text.data = text.data.replaceAll('\u00a0', ' ')
  }
}

/** Takes line numbers out of code, keeps its lines, and its language for the sanitiser, which drops classes. */
export function normaliseCode(article: Element): void {
  unwrapCodeTables(article)
  for (const pre of article.querySelectorAll('pre')) {
    if (pre.querySelector('table, img, picture')) continue
    for (const number of pre.querySelectorAll(lineNumbers))
      if (onlyNumbers.test(number.textContent ?? '')) number.remove()
    const language = languageOf(pre)
    if (language) pre.setAttribute('data-language', language)
    breakLines(pre)
    unwrapHighlights(pre)
  }
}
