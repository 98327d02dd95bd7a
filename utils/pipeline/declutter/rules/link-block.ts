import { matchKey } from '../../../text/match-key.ts'
import type { Block } from '../../page/index.ts'
import { defineRule, type Scene } from '../define-rule.ts'
import { leadsToOwnSite } from '../own-site.ts'
import { isMostlyLinks, isPointer, leadsWithinSite } from '../pointer.ts'

const elsewhere = 'figure, figcaption, table, cite, sup'
/** The site's label before a link is a phrase, "Source:" and "Website:" are the author's. */
const fewestLabelWords = 3
const longest = 30
/** A link around more words than these holds no card. */
const longestCard = 70

/** Other sites from which on a list of links is a list of sources. */
const severalSites = 3
/** Paragraphs beside a heading from which on it stands in the text, not in a card of its own. */
const ofText = 3

/** Whether the links of a list lead to several other sites: sources, not the site's own texts. */
function listsSources(list: Element): boolean {
  const links = [...list.querySelectorAll<HTMLAnchorElement>('a[href]')]
  const others = links.filter((link) => !leadsToOwnSite(link))
  const sites = new Set(others.map(({ host }) => host))
  return sites.size >= severalSites && others.length > links.length / 2
}

/** Whether a linked heading is that of a section: about a firm or a place elsewhere, or among the paragraphs. */
function headsSection(block: Block, next: Block | undefined): boolean {
  if (block.heading === 0 || !next?.prose) return false
  const text = block.element.parentElement
  const isAmong =
    next.element.parentElement === text &&
    (text?.querySelectorAll(':scope > p').length ?? 0) >= ofText
  return isAmong || !leadsWithinSite(block)
}

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

/** The card of another page that a link around a line holds, with its picture; the line where there is none. */
function wholeCard(block: Block, { page, container }: Scene): Element {
  const link = block.element.parentElement?.closest('a[href]')
  const isCard = link && container.contains(link) && page.measure(link).words <= longestCard
  return isCard && leadsWithinSite(block) ? link : block.element
}

/** Lines of the article that are nothing but a link, or a link after a label: pointers to other articles. */
export default defineRule({
  *find(scene) {
    const { page, prose, container } = scene
    const blocks = page.blocks
      .slice(prose.first + 1)
      .filter(({ element, linkWords }) => linkWords > 0 && container.contains(element))
    for (const block of labelledLinks(blocks))
      yield { elements: [block.element], evidence: block.text }
    for (const block of blocks) {
      if (!isPointer(block) || block.element.closest(elsewhere)) continue
      if (headsSection(block, page.blocks[block.index + 1])) continue
      // A post of another site is quoted, even where its words are all in links.
      if (block.element.closest('blockquote') && !leadsWithinSite(block)) continue
      const item = block.element.closest('li')
      const list = item?.parentElement
      // A list goes as a whole where its items are links, and stays as a whole where they are not.
      if (list && (!isMostlyLinks(page.measure(list)) || listsSources(list))) continue
      yield { elements: [wholeCard(block, scene)], evidence: block.text }
    }
  },
})
