import { defineRule, type Scene } from '../define-rule.ts'
import { phraseMatcher } from '../phrases.ts'
import { sectionAround, withFollowers } from '../section.ts'
import headings from './comments.headings.phrases.json' with { type: 'json' }
import messages from './comments.phrases.json' with { type: 'json' }

const isHeading = phraseMatcher(headings)
const isMessage = phraseMatcher(messages)
const longestHeading = 14
const longestMessage = 40
const containers =
  '[itemtype$="schema.org/Comment"], #comments, #respond, #disqus_thread, .comments-area, .comment-respond, .comment-list, .commentlist'

/** Comments, the heading above them, the form below them and its messages. */
export default defineRule({
  *find(scene: Scene) {
    const { page, languages, prose } = scene
    const belongs = (words: number, key: string) => words < longestMessage && key.length > 0
    for (const block of page.blocks) {
      if (block.index < prose.first) continue
      if (block.words <= longestHeading && isHeading(block, languages)) {
        const section = sectionAround(scene, block, { proseAfter: block.index > prose.last })
        const elements =
          section.contains(block.element) && section !== block.element
            ? [section]
            : withFollowers(page, section, (next) => isMessage(next, languages))
        yield { elements, evidence: block.text }
      } else if (belongs(block.words, block.key) && isMessage(block, languages)) {
        yield { elements: [block.element], evidence: block.text }
      }
    }
    for (const element of page.root.querySelectorAll(containers)) {
      if (page.measure(element).first > prose.first) yield { elements: [element] }
    }
    for (const field of page.root.querySelectorAll('form textarea')) {
      const form = field.closest('form')
      if (form && page.measure(form).first > prose.first) yield { elements: [form] }
    }
  },
})
