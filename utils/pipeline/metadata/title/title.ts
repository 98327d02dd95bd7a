import { foldWhiteSpace } from '../../../text/fold-white-space.ts'
import { matchKey } from '../../../text/match-key.ts'
import type { Block, Page } from '../../page/index.ts'
import { stringOf } from '../head/json-ld.ts'
import { firstTag } from '../head/meta-tags.ts'
import type { Site } from '../head/site.ts'
import type { Sources } from '../head/sources.ts'
import { inHeading, repeatsTitle, type Shown, shownOn } from './title-lines.ts'
import { withoutSiteName } from './title-parts.ts'

/** A line of so many words below the title is its text. */
const fewestProse = 20
/** Shorter words say little of what a wording is about. */
const shortestWord = 4

interface Wordings {
  /** The headline that JSON-LD declares, the site's name taken off. */
  headline: string | null
  /** The other wordings of the head, best first. */
  others: readonly string[]
  /** The page's own heading. */
  heading: Block | null
  shown: Shown
}

const digitsOf = (text: string): string => text.match(/\d+/g)?.join(' ') ?? ''

/** Keys leave digits out: where only these differ, the page's own line is the newer. */
const wordingOn = ({ key, text }: Block, wording: string): string =>
  key === matchKey(wording) && digitsOf(text) !== digitsOf(wording) ? text : wording

/**
 * The wording in the heading nearest above the text: one above it is often written for search and
 * stands in the breadcrumbs. One below sentences that follow the page's own heading is an intertitle.
 */
function shownInHeading(
  page: Page,
  candidates: readonly string[],
  own: Block | null,
): string | null {
  const keys = candidates.map(matchKey)
  let found: string | null = null
  for (const block of page.blocks) {
    const isBelow = found !== null || (own !== null && block.index > own.index)
    if (isBelow && block.prose && block.words >= fewestProse) break
    const at = keys.findIndex((key) => key !== '' && repeatsTitle(block, key))
    if (at >= 0 && inHeading(block)) found = wordingOn(block, candidates[at] ?? '')
  }
  return found
}

/**
 * The page's own heading: its only `h1`, repeated or not, the site's name left out, and logos and cards
 * that lead elsewhere where there are several; null where that leaves none or several.
 */
function ownHeading({ blocks }: Page, site: Site): Block | null {
  const first = blocks.filter(({ heading, text }) => heading === 1 && !site.isName(text))
  for (const some of [first, first.filter(({ linkWords, words }) => linkWords < words)]) {
    if (new Set(some.map(({ key }) => key)).size === 1) return some[0] ?? null
  }
  return null
}

/** Whether one wording is the other with something before or after it: a section, a site, an author. */
const isPartOf = (part: string, whole: string): boolean =>
  part.includes(' ') && (whole.startsWith(`${part} `) || whole.endsWith(` ${part}`))

/** Whether a line is a wording with the site, a section or a date after it. */
const hasTail = (line: string, title: string): boolean =>
  line.startsWith(title) && /^\s+(?:[|│•·»–—-]|\d)/.test(line.slice(title.length))

/** Whether two wordings share a word that tells something. */
const speaksOfSame = (one: string, other: string): boolean => {
  const words = new Set(one.split(' ').filter((word) => word.length >= shortestWord))
  return other.split(' ').some((word) => words.has(word))
}

/** Whether the page's own heading is the title, though no wording of the head repeats it. */
function isTitle({ key }: Block, { headline, others }: Wordings): boolean {
  const declared = headline ? matchKey(headline) : null
  const keys = others.map(matchKey)
  const all = declared === null ? keys : [declared, ...keys]
  if (all.length === 0 || all.some((whole) => isPartOf(key, whole))) return true
  // A headline that is written apart from what is shared is an editor's; a copy was filled in by the system.
  const isEditors = declared !== null && keys.length > 0 && keys[0] !== declared
  return !isEditors && all.some((other) => speaksOfSame(key, other))
}

/**
 * Chooses among the wordings of the title what the page shows: one of the head's in a heading, else the
 * page's own heading where it speaks of the same as what is written for search and sharing, else one of
 * the head's in any line. Where the page shows none it is the declared headline, then the others.
 */
function chooseTitle(page: Page, wordings: Wordings): string {
  const { headline, others, heading, shown } = wordings
  const candidates = headline ? [headline, ...others] : others
  const repeated = shownInHeading(page, candidates, heading)
  if (repeated !== null) return repeated
  if (heading) {
    const bare = candidates.find((title) => hasTail(heading.text, title))
    if (bare || isTitle(heading, wordings)) return bare ?? heading.text
  }
  const first = page.blocks.find((block) => block.heading === 1)
  return candidates.find(shown) ?? candidates[0] ?? (heading ?? first)?.text ?? ''
}

/** The title, and every wording of it that the page has: in its head, and as its own heading. */
export function titlesOf({ page, tags, article, site }: Sources): {
  title: string
  titles: string[]
} {
  const shown = shownOn(page)
  const clean = (title: string | null | undefined): string[] =>
    title?.trim() ? [withoutSiteName(title, { isSite: site.isSign, shown })] : []
  const [headline = null] = clean(stringOf(article.headline))
  const others = [
    firstTag(tags, ['og:title', 'twitter:title', 'dc.title', 'title']),
    page.document.querySelector('title')?.textContent,
  ].flatMap(clean)
  const heading = ownHeading(page, site)
  const title = foldWhiteSpace(chooseTitle(page, { headline, others, heading, shown }))
  const key = matchKey(title)
  const isWording = heading && speaksOfSame(heading.key, key)
  return {
    title,
    titles: [
      ...new Set([title, headline ?? title, ...others, ...(isWording ? [heading.text] : [])]),
    ],
  }
}
