import type { Block } from '../../page/index.ts'
import { bylineNames, isNamedIn } from '../byline-names.ts'
import { defineRule } from '../define-rule.ts'
import { endsPlainly, isPlainSentence } from '../plain-sentence.ts'

const kept = 'figure, figcaption, table, pre, blockquote, math, dl, li'
/** More words than a label or a name has, and hardly a link: a last sentence that forgot its full stop. */
const longLine = 12
const fewLinks = 0.2
/** The colon of a label; that of an address or a clock is none. */
const label = /[:：](?!\/\/|\d)/
/** A sentence, though much of it is a link. */
const sentence = 15
const mostlyLink = 0.8
/** A credit or a label that is a paragraph of the text is rarely as long. */
const paragraph = 10

/** Whether a line stands right below a picture, and may say what it shows. */
const isBelowPicture = ({ element, links }: Block): boolean => {
  const before = element.previousElementSibling
  return (
    links === 0 &&
    before !== null &&
    before.querySelector('img') !== null &&
    !before.textContent?.trim()
  )
}

const isLongLine = ({ heading, words, linkWords }: Block): boolean =>
  heading === 0 && words >= longLine && linkWords < words * fewLinks

/** Whether a heading stands right above a picture: an entry of a list that needs no words. */
const headsPicture = ({ heading, links, element }: Block): boolean =>
  heading > 0 && links === 0 && element.nextElementSibling?.tagName === 'FIGURE'

/** What stands after the last sentence: labels, names, tags, headings of what was removed. */
export default defineRule({
  *find({ page, prose, metadata, container }) {
    const names = bylineNames(metadata)
    // What is told about the author has gone by now, and what stood before it ends the text.
    const last =
      page.blocks
        .slice(prose.first, prose.last + 1)
        .findLast(({ prose, element }) => prose && container.contains(element)) ??
      page.blocks[prose.last]
    if (!last) return
    const text = last.element.parentElement
    const below = page.blocks.slice(last.index + 1)
    const isOfText = ({ element }: Block) => element.parentElement === text
    // Verses, a timetable, an address: what stands between the sentences of a text is text.
    const end = below.findLast((block) => isOfText(block) && isPlainSentence(block))?.index ?? 0
    for (const block of below) {
      if (block.prose || block.element.closest(kept) || isBelowPicture(block)) continue
      if (isPlainSentence(block) || headsPicture(block)) continue
      // Who reported, wrote and edited is told in the header.
      const isCredit =
        names.some((name) => isNamedIn(block.key, name)) || block.text.split(label).length > 2
      const isPlain = isOfText(block) && !isCredit && block.links + block.heading === 0
      if (isPlain && block.index < end) continue
      if (isLongLine(block) && !isCredit) continue
      const isSentence = block.words >= sentence && endsPlainly(block)
      if (isSentence && !isCredit && block.linkWords < block.words * mostlyLink) continue
      // A closing paragraph among those of the text: a question, a note, a farewell.
      if (isPlain && block.element.tagName === 'P' && block.words >= paragraph) continue
      yield { elements: [block.element], evidence: block.text }
    }
  },
})
