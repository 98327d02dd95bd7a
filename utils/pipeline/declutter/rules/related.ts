import type { Block } from '../../page/index.ts'
import { defineRule } from '../define-rule.ts'
import { landmarks } from '../landmarks.ts'
import { phraseMatcher } from '../phrases.ts'
import { sectionAround, withFollowers } from '../section.ts'

const isHeading = phraseMatcher('related')
const longestHeading = 12
const longestEntry = 30

/** Lists of other articles under a heading that says so: related, recent, most read, selections. */
export default defineRule({
  *find(scene) {
    const { page, phrases, prose } = scene
    const isOther = (block: Block) => isHeading(block, phrases) !== null
    for (const block of page.blocks) {
      if (block.words > longestHeading || !isOther(block)) continue
      if (block.element.closest(landmarks)) continue
      const section = sectionAround(scene, block)
      const isAfter = block.index > prose.last
      // Beside the article only links are believed to be entries; after it any short line is.
      const belongs = (next: Block) =>
        !isOther(next) &&
        next.words <= longestEntry &&
        (next.linkWords >= next.words * 0.5 || (isAfter && !next.heading && !next.prose))
      const bare = page.measure(section).words <= block.words + 4
      yield {
        elements: bare ? withFollowers(page, section, belongs) : [section],
        evidence: block.text,
      }
    }
  },
})
