import { matchKey } from '../../../text/match-key.ts'
import type { Block } from '../../page/index.ts'
import { defineRule } from '../define-rule.ts'
import { phraseMatcher } from '../phrases.ts'
import { sectionAround, withFollowers } from '../section.ts'
import networks from './share.networks.words.json' with { type: 'json' }

const isShare = phraseMatcher('share')
const longest = 20
/** A section larger than this is more than a bar. */
const largestBar = 40
const networkNames = new RegExp(
  // Longest first, and bounded by the spaces of the key: "x" is a network, "xavier" is not.
  `(?<![^ ])(?:${networks.und
    .map(matchKey)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![^ ])`,
  'gu',
)
/** What addresses that share a page look like on any network. */
const shareAddress =
  /\/(?:sharer|share|intent\/(?:tweet|post)|sharearticle|submit|pin\/create)\b|[?&](?:share|sharing)=|^(?:whatsapp|fb-messenger|tg|viber|line):|^mailto:\?|^sms:/i

const withoutNetworks = ({ key }: Pick<Block, 'key'>): string =>
  key.replace(networkNames, '').replace(/ +/g, ' ').trim()

/** A sentence or two that lead to somebody in so many networks ask to follow; an entry of a list tells one of several things. */
const longestInvitation = 60
const fewestNetworks = 3

const asksToFollow = ({ element, links, words }: Block): boolean =>
  links >= fewestNetworks &&
  words <= longestInvitation &&
  !element.closest('li') &&
  [...element.querySelectorAll('a[href]')]
    .map((link) => ({ key: matchKey(link.textContent ?? '') }))
    .filter((name) => name.key !== '' && withoutNetworks(name) === '').length >= fewestNetworks

/** Share bars: a line that asks to share, names of networks in a row, links that share. */
export default defineRule({
  *find(scene) {
    const { page, phrases, prose, title } = scene
    const isTitle = (line?: Block) => !!title && !!line?.key.endsWith(title.key)
    const isNetworks = (block: Block) => block.key !== '' && withoutNetworks(block) === ''
    for (const block of page.blocks) {
      if (block.index > prose.first && asksToFollow(block))
        yield { elements: [block.element], evidence: block.text }
      if (block.words > longest || block.element.closest('form')) continue
      const bare = withoutNetworks(block)
      // A sentence asks where it names the networks.
      if (block.prose && bare === block.key) continue
      if (bare === '' && block.key !== '' && block.links > 0) {
        yield { elements: [block.element], evidence: block.text }
      } else if (
        isShare(block, phrases) ||
        (bare !== block.key && isShare({ key: bare }, phrases))
      ) {
        const section = sectionAround(scene, block)
        const { first, end, words } = page.measure(section)
        // A standfirst that shares its box with the bar stays; another wording of the title is none.
        const isBar =
          words > block.words &&
          words <= largestBar &&
          (prose.first < first || prose.first >= end || isTitle(page.blocks[prose.first]))
        const elements = isBar ? [section] : withFollowers(page, block.element, isNetworks)
        yield { elements, evidence: block.text }
      }
    }
    for (const link of page.root.querySelectorAll('a[href]')) {
      if (!shareAddress.test(link.getAttribute('href') ?? '')) continue
      const bar = link.closest('ul, ol, [class*="share" i], [class*="social" i], p, div')
      const within = bar && page.measure(bar)
      if (bar && within && within.running === 0 && within.words <= largestBar) {
        yield { elements: [bar] }
      }
    }
  },
})
