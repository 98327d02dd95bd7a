import type { Block } from '../../page/index.ts'
import { defineRule } from '../define-rule.ts'
import { phraseMatcher } from '../phrases.ts'
import phrases from './teaser.phrases.json' with { type: 'json' }

const isTeaser = phraseMatcher(phrases)
const longest = 30
/** A label that ends in a colon, full width too, and what it points to. */
const labelled = /^[^:：]{2,40}[:：]\s*\S/u

/** A pointer to something else: all of it the phrase, or the phrase with a link or a colon behind it. */
const pointsElsewhere = (block: Block, wholly: boolean): boolean =>
  wholly || block.linkWords >= block.words * 0.4 || labelled.test(block.text)

/** Single lines between paragraphs that point elsewhere: "Don't miss!", "Read also: …". */
export default defineRule({
  *find({ page, languages }) {
    for (const block of page.blocks) {
      if (block.words > longest || !isTeaser(block, languages)) continue
      const wholly = block.words <= 5 && !block.prose
      if (pointsElsewhere(block, wholly)) yield { elements: [block.element], evidence: block.text }
    }
  },
})
