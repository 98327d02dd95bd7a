import { matchKey } from '../../../text/match-key.ts'
import type { Block } from '../../page/index.ts'
import { defineRule } from '../define-rule.ts'
import { isMostlyLinks, isPointer, leadsWithinSite } from '../pointer.ts'

const elsewhere = 'figure, figcaption, table, cite, sup'
/** The site's label before a link is a phrase, "Source:" and "Website:" are the author's. */
const fewestLabelWords = 3
const longest = 30

/** The words before a line's only link, where that is its end and leads within the site. */
function labelOf(block: Block): string | null {
  if (block.links !== 1 || block.heading > 0 || block.words > longest) return null
  const link = block.element.querySelector('a[href]')?.textContent?.trim()
  if (!link || !block.text.endsWith(link) || !leadsWithinSite(block)) return null
  const label = matchKey(block.text.slice(0, -link.length))
  return label.split(' ').length >= fewestLabelWords ? label : null
}

/** Lines whose label comes again before another link: "Read this story as well | …" in any language. */
function labelledLinks(blocks: Block[]): Block[] {
  const byLabel = new Map<string, Block[]>()
  for (const block of blocks) {
    const label = block.linkWords >= block.words * 0.4 ? labelOf(block) : null
    if (label) byLabel.set(label, [...(byLabel.get(label) ?? []), block])
  }
  return [...byLabel.values()].filter((lines) => lines.length > 1).flat()
}

/** Lines of the article that are nothing but a link, or a link after a label: pointers to other articles. */
export default defineRule({
  *find({ page, prose, container }) {
    const blocks = page.blocks
      .slice(prose.first + 1)
      .filter(({ element, linkWords }) => linkWords > 0 && container.contains(element))
    for (const block of labelledLinks(blocks))
      yield { elements: [block.element], evidence: block.text }
    for (const block of blocks) {
      if (!isPointer(block) || block.element.closest(elsewhere)) continue
      // The heading of a section about a firm or a place links to its site; that of a card to this one.
      if (block.heading > 0 && page.blocks[block.index + 1]?.prose && !leadsWithinSite(block))
        continue
      // A post of another site is quoted, even where its words are all in links.
      if (block.element.closest('blockquote') && !leadsWithinSite(block)) continue
      const item = block.element.closest('li')
      const list = item?.parentElement
      // A list goes as a whole where its items are links, and stays as a whole where they are not.
      if (list && !isMostlyLinks(page.measure(list))) continue
      yield { elements: [block.element], evidence: block.text }
    }
  },
})
