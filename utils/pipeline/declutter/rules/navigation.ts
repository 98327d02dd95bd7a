import { foldWhiteSpace } from '../../../text/fold-white-space.ts'
import type { Block } from '../../page/index.ts'
import { defineRule, type Scene } from '../define-rule.ts'
import { landmarks } from '../landmarks.ts'

/** A footer outside the parts of a page is the page's own. */
const pageFrame =
  'body > header, body > div > header, footer:not(article *, aside *, main *, section *, blockquote *, figure *, td *)'
/** "Home › World › Africa", with any of the usual signs. */
const trail = /\S\s*[›»>/→·|❯]\s*\S/u
const longestTrail = 40
const mostlyLinks = 0.75
/** Words of prose outside a page's footer from which on none of its text is in that. */
const enoughBefore = 100

/** A trail is links or begins with one; a sentence or an entry with signs in it has words before. */
const beginsWithLink = ({ element, text, words: all, linkWords }: Block): boolean => {
  if (linkWords >= all * mostlyLinks) return true
  const link = element.closest('a[href]') ?? element.querySelector('a[href]')
  const words = foldWhiteSpace(link?.textContent ?? '')
  return words !== '' && text.startsWith(words)
}

const isTrail = (block: Block): boolean =>
  block.links > 0 &&
  !block.prose &&
  block.words <= longestTrail &&
  trail.test(block.text) &&
  beginsWithLink(block)

/** Lines before the title that are no prose, one by one: menus, breadcrumbs, kickers. The lead picture there has its caption. */
function* beforeTitle({ page, title }: Scene): Iterable<Block> {
  if (!title) return
  for (const block of page.blocks.slice(0, title.index))
    if (!block.prose && !block.element.closest('figcaption')) yield block
}

/** Menus, breadcrumbs and the page's own header and footer. */
export default defineRule({
  *find(scene) {
    const { page, prose, title } = scene
    const running = page.measure(page.root).running
    for (const element of page.root.querySelectorAll(`${landmarks}, ${pageFrame}`)) {
      const within = page.measure(element)
      const holdsTitle = title && within.first <= title.index && title.index < within.end
      if (holdsTitle) continue
      // Small print and forms may say more in it than the text before it.
      const isFooter = element.tagName === 'FOOTER' && running - within.running >= enoughBefore
      if (isFooter) yield { elements: [element], prose: 'theirs' }
      else if (within.running <= running * 0.1) yield { elements: [element] }
    }
    for (const block of beforeTitle(scene))
      yield { elements: [block.element], evidence: block.text }
    for (const block of page.blocks.slice(0, prose.first)) {
      if (isTrail(block)) yield { elements: [block.element], evidence: block.text }
    }
  },
})
