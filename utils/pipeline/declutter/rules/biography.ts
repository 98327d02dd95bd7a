import type { Block } from '../../page/index.ts'
import { ofByline, ofNobodyKnown } from '../biography/by-name.ts'
import { closingNotes, signOff } from '../biography/closing-notes.ts'
import { defineRule } from '../define-rule.ts'

/** Share of the article's prose that stands before. */
const nearlyAll = 0.7

const proseIn = ({ prose, words }: Block): number => (prose ? words : 0)

/** Below the text: who wrote it, and whose site this is, in sentences that begin with the name. */
export default defineRule({
  *find(scene) {
    const { page, prose, container } = scene
    const lines = page.blocks
      .slice(prose.first + 1)
      .filter(({ element }) => element.isConnected && container.contains(element))
    const all = lines.reduce((sum, line) => sum + proseIn(line), 0)
    let before = 0
    const from = lines.findIndex((line) => {
      before += proseIn(line)
      return before - proseIn(line) >= all * nearlyAll
    })
    if (from < 0) return
    const known = [...ofByline(scene, lines, from)]
    yield* known
    const closing =
      (known.length === 0 ? ofNobodyKnown(scene, lines, from) : null) ?? signOff(scene, lines)
    if (closing) yield closing
    yield* closingNotes(scene, lines, from)
  },
})
