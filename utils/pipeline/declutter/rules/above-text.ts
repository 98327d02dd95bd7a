import { digit } from '../../../text/letters.ts'
import { matchKey } from '../../../text/match-key.ts'
import { isDate } from '../../metadata/date/is-date.ts'
import type { Block } from '../../page/index.ts'
import { isLongList } from '../../page/long-list.ts'
import { namedStandfirst } from '../../page/named-standfirst.ts'
import { bylineNames, isNamedIn } from '../byline-names.ts'
import { defineRule, type Scene } from '../define-rule.ts'
import { isPlainSentence } from '../plain-sentence.ts'

/** A heading as long as this before the text is a standfirst. */
const standfirst = 6
const longLine = 12
/** … unless much of it is links. */
const fewLinks = 0.2
const kept = 'figure, figcaption, table, pre, blockquote, math, dl'
/** Words beside a name or a date that a byline may have: "by", "updated at", "o'clock". */
const bylineWords = 4

/** An entry of a list that says something: a point of a summary, an ingredient, not a label. */
function isPoint({ page }: Scene, { element, words, linkWords }: Block): boolean {
  const list = element.closest('li')?.parentElement
  if (!list || linkWords > 0) return false
  return words >= standfirst || isLongList(page, list)
}

/** A heading that stands right before the first sentence, or before points, is that section's. */
function headsText(scene: Scene, { index, heading, linkWords, element }: Block): boolean {
  const { page, prose } = scene
  const next = page.blocks[index + 1]
  if (!next || heading < 2 || linkWords > 0) return false
  if (isPoint(scene, next)) return element.nextElementSibling?.contains(next.element) === true
  return next.index === prose.first && element.parentElement === next.element.parentElement
}

/** Digits of a day with its year. */
const fewestDigits = 5
const anyDigit = new RegExp(digit, 'g')

/** Whether a line names who wrote, and a day: "Source: … Author: … 14.3.2024", however many words that takes. */
const isSigned = ({ key, text }: Block, names: readonly string[]): boolean =>
  (text.match(anyDigit)?.length ?? 0) >= fewestDigits && names.some((name) => isNamedIn(key, name))

/** Words of a sentence that is too short to be told as prose anywhere on a page. */
const shortSentence = 3
/** Whom a letter or a speech begins with: "Dear all,". */
const salutation = /[,，،]\s*$/

/** Makes the test whether a line is the text's own: a short sentence, a salutation, what stands between both and the first long one. */
function ofTextTest(
  { page, prose, hints }: Scene,
  names: readonly string[],
): (block: Block) => boolean {
  const text = page.blocks[prose.first]?.element.parentElement
  const told = [...names, ...hints.titles.map(matchKey)].filter(Boolean)
  let begun = false
  return (block) => {
    const isBeside = block.element.parentElement === text
    const isPlain = block.heading + block.links === 0
    const isTold = told.some((one) => isNamedIn(block.key, one))
    const isSentence = isPlainSentence(block) && block.words >= shortSentence && !isTold
    const isOfText = isSentence || (isBeside && isPlain && salutation.test(block.text))
    const isBetween = begun && isBeside && isPlain
    begun ||= isOfText && isBeside
    return isOfText || isBetween
  }
}

/** What stands between the title and the first sentence and is none. */
function* beforeText(scene: Scene): Iterable<Block> {
  const { page, prose, title, metadata } = scene
  const names = bylineNames(metadata)
  const isOfText = ofTextTest(scene, names)
  const excerpt = matchKey(metadata.excerpt ?? '')
  const from = title ? Math.min(title.index + 1, prose.first) : 0
  for (const block of page.blocks.slice(from, prose.first)) {
    if (block.prose || block.element.closest(kept) || headsText(scene, block)) continue
    if (isOfText(block)) continue
    // Where systems make the description of the first line, that may be a name.
    if ((block.heading > 0 || block.key === excerpt) && block.words >= standfirst) continue
    // A standfirst need not be a sentence; a byline or a label is never as long.
    const isLong = block.words >= longLine && block.linkWords < block.words * fewLinks
    if (isLong && !isSigned(block, names)) continue
    if (isPoint(scene, block) || namedStandfirst(block)) continue
    yield block
  }
}

/** Lines below the standfirst that are a name of the byline or a date, and hardly anything else. */
function* belowStandfirst({ page, prose, metadata }: Scene): Iterable<Block> {
  const names = bylineNames(metadata)
  for (const block of page.blocks.slice(prose.first + 1, prose.last)) {
    if (block.prose) return
    if (block.heading > 0 || block.words > longLine || block.element.closest(`${kept}, li`))
      continue
    const named = names.filter((name) => isNamedIn(block.key, name))
    const rest = named.reduce((key, name) => key.replaceAll(name, ''), block.key)
    const others = rest.split(' ').filter((word) => word !== '').length
    const isByline = named.length > 0 && others <= bylineWords
    if (isByline || isDate(block.text)) yield block
  }
}

/** What stands between the title and the text: bylines, dates, labels, tools. */
export default defineRule({
  *find(scene) {
    for (const block of [...beforeText(scene), ...belowStandfirst(scene)]) {
      yield { elements: [block.element], evidence: block.text }
    }
  },
})
