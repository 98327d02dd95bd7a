import { matchKey } from '../../../text/match-key.ts'
import type { Block, Page } from '../../page/index.ts'
import { defineRule, type Scene } from '../define-rule.ts'
import { leadsToOwnSite } from '../own-site.ts'
import { isMostlyLinks, isPointer, leadsWithinSite } from '../pointer.ts'

const elsewhere = 'figure, figcaption, table, cite, sup'
/** The site's label before a link is a phrase, "Source:" and "Website:" are the author's. */
const fewestLabelWords = 3
const longest = 30
/** A link around more words than these holds no card. */
const longestCard = 70

/** Headlines ask and call, but seldom state with a full stop. */
const statement = /[^.][.。।۔]$/u
/** Words of one: "Shop the Petrel." is a button. */
const fewestStated = 6

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

/** Whether a line is nothing but a link to other pages, not a source, a quoted post or a heading of the text. */
function pointsElsewhere({ blocks, measure }: Page, block: Block): boolean {
  if (!isPointer(block) || block.element.closest(elsewhere)) return false
  if (headsSection(block, blocks[block.index + 1])) return false
  // A post of another site is quoted, and a sentence has its source there, though all words are in links.
  const isStated = block.words >= fewestStated && statement.test(block.text)
  const isSaid = isStated || block.element.closest('blockquote')
  if (isSaid && !leadsWithinSite(block) && !block.element.querySelector('a[href^="#"]'))
    return false
  const list = block.element.closest('li')?.parentElement
  // A list goes as a whole where its items are links, and stays as a whole where they are not.
  return !list || (isMostlyLinks(measure(list)) && !listsSources(list))
}

/** Lines of the article that are nothing but a link, or a link after a label: pointers to other articles. */
export default defineRule({
  *find(scene) {
    const { page, prose, container } = scene
    const lines = page.blocks
      .slice(prose.first + 1)
      .filter(({ element }) => container.contains(element))
    const blocks = lines.filter(({ linkWords }) => linkWords > 0)
    for (const { element, text } of labelledLinks(blocks))
      yield { elements: [element], evidence: text }
    const pointers = blocks.filter((block) => pointsElsewhere(page, block))
    for (const block of pointers)
      yield { elements: [wholeCard(block, scene)], evidence: block.text }
    // What several links say is a button, even where it is none: its script has not run.
    const said = Map.groupBy(pointers, ({ key }) => key)
    const isLabel = (line: Block): boolean =>
      line.linkWords === 0 && line.heading === 0 && (said.get(line.key)?.length ?? 0) > 1
    for (const line of said.size < pointers.length ? lines.filter(isLabel) : [])
      yield { elements: [line.element], evidence: line.text }
  },
})
