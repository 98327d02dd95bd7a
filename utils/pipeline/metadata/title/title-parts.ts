import { countWords } from '../../../text/count-words.ts'
import { foldWhiteSpace } from '../../../text/fold-white-space.ts'
import type { Shown } from './title-lines.ts'

/**
 * What divides a title from the site's name: "|" of any width, " - ", " – ", " :: ", " » "; in Chinese and
 * Japanese also "_" and "-" without spaces.
 */
const separator =
  /\s+(?:[-–—·•»›~/]|::?)\s+|\s*[|｜丨│‖]\s*|(?<=[\u3001-\u9fff！？])[_-]|[_-](?=[\u3001-\u9fff])/g
/** What divides a kicker from a title, besides. */
const afterKicker = /:\s+/g
const day = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/

interface Surroundings {
  isSite: (name: string) => boolean
  shown: Shown
}

/** A title's two sides of each divider, in its order. */
const sidesOf = (title: string, divider: RegExp): { before: string; after: string }[] =>
  [...title.matchAll(divider)].map((cut) => ({
    before: title.slice(0, cut.index),
    after: title.slice(cut.index + cut[0].length),
  }))

/** Whether a part of a title is a line of the page. */
function isTitle(kept: string, rest: string, { isSite, shown }: Surroundings): boolean {
  if (isSite(kept)) return false
  const how = shown(kept)
  // A single word of a menu may stand in a title too: such a line is no evidence.
  return how === 'heading' || (how !== null && countWords(kept) >= countWords(rest))
}

/** The part of a title that the page shows by itself, the longest first; null where it shows none. */
function shownPart(title: string, around: Surroundings): string | null {
  const sides = sidesOf(title, separator)
  return (
    sides.findLast(({ before, after }) => isTitle(before, after, around))?.before ??
    sides.find(({ before, after }) => isTitle(after, before, around))?.after ??
    null
  )
}

/** A title without one name of the site at its end or beginning, or a date before it; null where it has none. */
function withoutEnd(title: string, { isSite }: Surroundings): string | null {
  const sides = sidesOf(title, separator)
  const isTail = (kept: string, rest: string) => isSite(rest) && !isSite(kept)
  return (
    sides.findLast(({ before, after }) => isTail(before, after))?.before ??
    sides.find(({ before, after }) => isTail(after, before) || day.test(before))?.after ??
    null
  )
}

/**
 * A title without the site's name at its end or beginning, or a kicker before it. A part is taken off
 * where what is left is shown by the page, or where it is the site's name: a dash within a title stays.
 */
export function withoutSiteName(title: string, surroundings: Surroundings): string {
  let rest = foldWhiteSpace(title)
  if (surroundings.shown(rest)) return rest
  for (let less: string | null = rest; less !== null; less = withoutEnd(rest, surroundings)) {
    rest = less
    const part = shownPart(rest, surroundings)
    if (part) return part
  }
  // Links to the same article leave its kicker out.
  const isShown = ({ before, after }: { before: string; after: string }): boolean =>
    surroundings.shown(after) !== 'link' && isTitle(after, before, surroundings)
  return sidesOf(rest, afterKicker).find(isShown)?.after ?? rest
}
