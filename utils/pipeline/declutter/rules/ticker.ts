import type { Block } from '../../page/index.ts'
import { boxAround } from '../box.ts'
import { defineRule, type Scene } from '../define-rule.ts'

/** What goes up or down: an arrow, or a share with its sign, in digits of any script. */
const arrow = /[▲▼△▽↑↓↗↘⬆⬇]/u
const share = /[+\-−–＋－]\s?\p{Nd}[^%٪％]{0,8}[%٪％]|[%٪％]\s?\p{Nd}[\p{Nd}.,٫٬]*\s?[+\-−–]/u
/** A temperature with its unit; an angle has minutes behind it, or nothing. */
const temperature = /\p{Nd}\s?(?:[°º]\s?[CF]?(?![\p{L}\p{Nd}'′])|℃|℉)/u
const digit = /\p{Nd}/u
const number = /\p{Nd}[\p{Nd}.,٫٬]*/gu
/** A name and its numbers, in words. */
const longestItem = 12
const fewestItems = 3
/** Share of a row's members that tell a price or a temperature. */
const mostItems = 2 / 3
/** How far above its number the item may stand. */
const highest = 4
/** Words that may stand beside the row in its box: "Markets", "as of 14:05". */
const heading = 8
const kept = 'table, figure, pre, blockquote, p'
const lists = /^[UOD]L$/

const isQuote = ({ text, words, prose }: Block): boolean =>
  !prose &&
  words <= longestItem &&
  digit.test(text) &&
  (arrow.test(text) || share.test(text) || temperature.test(text))

/** "+30 % more sales" is what somebody boasts of: a share alone tells no price. */
const areOnlyShares = (blocks: readonly Block[], items: number): boolean =>
  !blocks.some(({ text }) => arrow.test(text) || temperature.test(text)) &&
  blocks.reduce((sum, { text }) => sum + (text.match(number)?.length ?? 0), 0) < items * 2

/** A list right beside a sentence is the text's own. */
function isOfText({ page }: Scene, row: Element): boolean {
  if (!lists.test(row.tagName)) return false
  const { first, end } = page.measure(row)
  return [page.blocks[first - 1], page.blocks[end]].some(
    (beside) => beside?.prose && beside.element.parentElement === row.parentElement,
  )
}

/** Elements whose members tell prices or temperatures, each with these members. */
function rowsOf({ page, container }: Scene): Map<Element, Set<Element>> {
  const rows = new Map<Element, Set<Element>>()
  for (const block of page.blocks) {
    if (!isQuote(block) || block.element.closest(kept)) continue
    let item = block.element
    for (let level = 0; level < highest; level++) {
      const row = item.parentElement
      if (!row || item === container || page.measure(item).words > longestItem) break
      const items = rows.get(row)
      if (items) items.add(item)
      else rows.set(row, new Set([item]))
      item = row
    }
  }
  return rows
}

/** Rows of prices that rise and fall, and of temperatures: stock tickers, the weather. */
export default defineRule({
  *find(scene) {
    const { page } = scene
    for (const [row, items] of rowsOf(scene)) {
      if (items.size < fewestItems || !row.isConnected) continue
      const members = [...row.children].filter((member) => page.measure(member).words > 0)
      if (items.size < members.length * mostItems) continue
      const { first, end, running } = page.measure(row)
      const lines = page.blocks.slice(first, end)
      if (running > 0 || lines.some(({ prose }) => prose)) continue
      if (isOfText(scene, row) || areOnlyShares(lines, items.size)) continue
      yield { elements: [boxAround(scene, row, heading)], evidence: lines[0]?.text ?? '' }
    }
  },
})
