import { readClues } from '../../kind/clues.ts'
import { defineRule } from '../define-rule.ts'

/** Rows of other things with their prices, on pages of one product. */
export default defineRule({
  find: (scene) =>
    readClues(scene)
      .shelves()
      .rows.flatMap(({ elements }) => elements.map((element) => ({ elements: [element] }))),
})
