/** Spaces that white space does not fold: no-break ones, em spaces, ideographic ones. */
const indent = /^[\s\u2000-\u200a\u3000\u00a0]+/

/** Drops the spaces by which pages indent their paragraphs: how those are set apart is the reader's choice. */
export function dropIndents(body: DocumentFragment): void {
  for (const paragraph of body.querySelectorAll('p')) {
    const texts = body.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node as Text
      if (indent.test(text.data)) text.data = text.data.replace(indent, '')
      if (text.data) break
    }
  }
}
