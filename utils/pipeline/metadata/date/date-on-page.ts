import type { Page } from '../../page/index.ts'
import { fields } from '../fields.ts'
import { dateInText } from './date-in-text.ts'
import { isDate } from './is-date.ts'

/** A line of the text that opens with its date and a sign: "14.3.2024 – The crews …". */
const opening = /^(.{3,24}?\d{4})\s?[.:|–—-]\s/
/** Lines below the title among which its date stands. */
const below = 12
/** Lines of a page that may be its theme's, the first ones. */
const topLines = 3
/** Words of a line that tells the date, the author and the source. */
const longestFields = 14
/** What holds all of a page or of its text holds its bars too. */
const whole = 'body, main, article'
/** Lines that may stand between the date and the title below it: what the piece is. */
const between = 2

/**
 * A date right above the title: beside it, or where a box begins with it that holds both. The theme's
 * today stands in a bar of its own, at the top of the page.
 */
function dateAbove({ blocks, measure }: Page, titleAt: number, lang: string): string | null {
  const title = blocks[titleAt]?.element ?? null
  for (const block of blocks.slice(Math.max(0, titleAt - between), titleAt)) {
    const line = opening.exec(block.text)?.[1] ?? block.text
    if (!isDate(line)) continue
    let box = block.element.parentElement
    while (box && !box.contains(title)) box = box.parentElement
    const from = Math.max(block.heading > 0 ? 0 : topLines, block.index - 1)
    const isFirst = box !== null && !box.matches(whole) && measure(box).first >= from
    const isBeside = block.element.nextElementSibling === title
    const day = isFirst || isBeside ? dateInText(line, lang) : null
    if (day) return day
  }
  return null
}

/** The day of the lines among and right below the text that are dates, where all tell the same: "Published on 14.3.2024". */
function dateBelow({ blocks }: Page, from: number, lang: string): string | null {
  const last = blocks.findLastIndex(({ prose }) => prose)
  const days = blocks
    .slice(from, last + below)
    .filter(({ prose, links, words }) => !prose && links === 0 && words <= longestFields)
    .flatMap(({ text }) => text.split(fields).filter(isDate))
    .flatMap((line) => dateInText(line, lang) ?? [])
  return new Set(days).size === 1 ? (days[0] ?? null) : null
}

/** The day that the page's lines tell where nothing declares it; above the title, below it, below the text. */
export function dateOnPage(page: Page, titleAt: number, lang: string): string | null {
  const above = dateAbove(page, titleAt, lang)
  if (above) return above
  for (const { text, prose } of page.blocks.slice(titleAt + 1, titleAt + below)) {
    const line = prose ? opening.exec(text)?.[1] : text
    const day = line && /\d/.test(line) ? dateInText(line, lang) : null
    if (day) return day
  }
  return dateBelow(page, titleAt + below, lang)
}
