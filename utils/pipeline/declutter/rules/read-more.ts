import { defineRule } from '../define-rule.ts'
import { lineRule } from '../line-rule.ts'
import { phraseMatcher } from '../phrases.ts'

const isOne = phraseMatcher('read-more')
const lines = lineRule({ kind: 'read-more', longest: 8, largest: 0 })
/** "Loading posts…": what is to come is named after the phrase. */
const longestWaiting = 4
const waiting = /(?:…|\.{3})$/

/** Buttons that unfold, go on or lead elsewhere on the page, and what stands where something is loaded. */
export default defineRule({
  *find(scene) {
    yield* lines.find(scene)
    for (const { element, text, key, words } of scene.page.blocks) {
      if (words > longestWaiting || !waiting.test(text)) continue
      const first = key.split(' ', 1)[0] ?? ''
      if (isOne({ key: first }, scene.phrases) === 'whole')
        yield { elements: [element], evidence: text }
    }
  },
})
