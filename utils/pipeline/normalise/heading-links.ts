/** Signs of links from a heading to itself, of fonts of signs too. */
const sign = /^[#¶§🔗⚓∞\ue000-\uf8ff\s]+$/u

/** Takes out of headings what copies their address or links to them: the reader has contents of its own. Their words stay a line. */
export function dropHeadingLinks(article: Element): void {
  const headings = 'h1, h2, h3, h4, h5, h6'
  for (const heading of article.querySelectorAll(headings)) {
    for (const link of heading.querySelectorAll('button, [role=button], a[href*="#"]')) {
      const text = link.textContent ?? ''
      if (sign.test(text) && heading.textContent?.trim() !== text.trim()) link.remove()
    }
    for (const line of heading.querySelectorAll('p')) line.replaceWith(...line.childNodes)
  }
}
