import { defineRule } from '../define-rule.ts'

/** Shorter links within the text may be a name or a note. */
const fewestWords = 3
const mostlyLink = 0.8

/** Whether the links of a line lead to another site. */
function leadsAway(line: Element): boolean {
  const link = line.querySelector('a[href]') ?? line.closest('a[href]')
  const host = URL.parse(link?.getAttribute('href') ?? '', line.baseURI)?.host
  return host !== undefined && host !== URL.parse(line.baseURI)?.host
}

/** Lines of the article that are nothing but a link: pointers to other articles. */
export default defineRule({
  *find({ page, prose }) {
    for (const block of page.blocks.slice(prose.first + 1)) {
      if (block.words < fewestWords || block.linkWords < block.words * mostlyLink) continue
      if (block.element.closest('figure, figcaption, table, cite, sup')) continue
      // A post of another site is quoted, even where its words are all in links.
      if (block.element.closest('blockquote') && leadsAway(block.element)) continue
      const item = block.element.closest('li')
      const list = item?.parentElement
      // A list goes as a whole where its items are links, and stays as a whole where they are not.
      if (list) {
        const { words, linkWords } = page.measure(list)
        if (linkWords < words * mostlyLink) continue
      }
      yield { elements: [block.element], evidence: block.text }
    }
  },
})
