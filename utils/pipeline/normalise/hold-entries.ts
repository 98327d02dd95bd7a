/** Puts entries that lost their list into one: only within a list they are set as such. */
export function holdEntries(article: Element): void {
  for (const entry of article.querySelectorAll(':not(ul, ol, menu) > li')) {
    // What is put back alone has its list in the article.
    if (entry.parentElement === article || entry.parentElement?.matches('ul')) continue
    const list = article.ownerDocument.createElement('ul')
    entry.before(list)
    while (list.nextElementSibling?.tagName === 'LI') list.append(list.nextElementSibling)
  }
}
