import { defineRule } from '../define-rule.ts'
import { phraseMatcher } from '../phrases.ts'
import { sectionAround, withFollowers } from '../section.ts'
import networks from './share.networks.json' with { type: 'json' }
import phrases from './share.phrases.json' with { type: 'json' }

const isShare = phraseMatcher(phrases)
const isNetwork = phraseMatcher({ und: networks })
const longest = 20
/** What addresses that share a page look like on any network. */
const shareAddress =
  /\/(?:sharer|share|intent\/(?:tweet|post)|sharearticle|submit|pin\/create)\b|[?&](?:share|sharing)=|^(?:whatsapp|fb-messenger|tg|viber|line):|^mailto:\?|^sms:/i

/** Share bars: a line that asks to share, names of networks in a row, links that share. */
export default defineRule({
  *find(scene) {
    const { page, languages } = scene
    for (const block of page.blocks) {
      if (block.words > longest || block.prose) continue
      if (isShare(block, languages)) {
        const section = sectionAround(scene, block)
        const elements =
          page.measure(section).words > block.words
            ? [section]
            : withFollowers(page, block.element, (next) => isNetwork(next, ['und']))
        const small = page.measure(section).words <= 40
        yield { elements: small ? elements : [block.element], evidence: block.text }
      } else if (isNetwork(block, ['und']) && block.links > 0) {
        yield { elements: [block.element], evidence: block.text }
      }
    }
    for (const link of page.root.querySelectorAll('a[href]')) {
      if (!shareAddress.test(link.getAttribute('href') ?? '')) continue
      const bar = link.closest('ul, ol, [class*="share" i], [class*="social" i], p, div')
      if (bar && page.measure(bar).running === 0 && page.measure(bar).words <= 40)
        yield { elements: [bar] }
    }
  },
})
