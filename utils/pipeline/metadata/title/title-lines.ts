import { countWords } from '../../../text/count-words.ts'
import { matchKey } from '../../../text/match-key.ts'
import type { Block, Page } from '../../page/index.ts'

/** A longer line is no title, and its key need not be made. */
const longestTitle = 300
/** A kicker before the title is a few words, not another title. */
const longestKicker = 8

/** How the page shows a wording: as a heading, as some other line, in links alone, or nowhere. */
export type Shown = (text: string) => 'heading' | 'line' | 'link' | null

/** Whether a line is a heading of the first three ranks, or stands in one. */
export const inHeading = ({ heading, element }: Block): boolean =>
  heading > 0 ? heading <= 3 : element.closest('h1, h2, h3') !== null

/** Whether a line is the title whose key is given: by itself, or as a heading that begins with a kicker. */
export function repeatsTitle(block: Block, key: string): boolean {
  if (block.text.length > longestTitle) return false
  if (block.key === key) return true
  if (block.heading === 0 || block.heading > 3) return false
  const isPhrase = key.includes(' ')
  if (!isPhrase || !block.key.endsWith(` ${key}`)) return false
  return block.words - countWords(key) <= longestKicker
}

/**
 * The line that repeats a title: one that leads nowhere before a link, a heading before a plain line,
 * which may be a caption where it stands below the page's own heading.
 */
export function findTitleLine({ blocks }: Page, title: string): Block | null {
  const key = matchKey(title)
  if (!key) return null
  const exact = blocks.filter((block) => block.text.length <= longestTitle && block.key === key)
  const repeats = exact.length > 0 ? exact : blocks.filter((one) => repeatsTitle(one, key))
  const shown = repeats.filter(({ linkWords }) => linkWords === 0)
  const own = repeats.find(({ heading }) => heading === 1)
  const [plain] = shown
  return (
    shown.find(({ heading }) => heading === 1) ??
    shown.find(({ heading }) => heading > 0) ??
    (plain && own && own.index < plain.index ? own : plain) ??
    own ??
    repeats.find(({ heading }) => heading > 0) ??
    null
  )
}

/** So many lines above the text begins what stands above it: a heading, names, a day. */
const linesAbove = 6

/** Where on the page its title stands, by the line that repeats it; else by its first heading, or its text. */
export function placeOfTitle({ blocks }: Page, line: Block | null): number {
  const heading = line ?? blocks.find((block) => block.heading === 1)
  const text = blocks.findIndex(({ prose }) => prose)
  return heading?.index ?? Math.max(0, text - linesAbove)
}

/** How a page shows wordings, by what phrases are compared by; its lines are looked through once. */
export function shownOn({ blocks }: Page): Shown {
  const lines = Map.groupBy(
    blocks.filter(({ text }) => text.length <= longestTitle),
    ({ key }) => key,
  )
  return (text) => {
    const key = matchKey(text)
    const same = key ? lines.get(key) : undefined
    if (!same) return null
    if (same.some(inHeading)) return 'heading'
    return same.some(({ links }) => links === 0) ? 'line' : 'link'
  }
}
