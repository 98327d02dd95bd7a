import { foldWhiteSpace } from '../../../text/fold-white-space.ts'
import type { Page } from '../../page/index.ts'
import { linkedAuthors } from './author-link.ts'
import { bylineLines } from './byline-lines.ts'
import { afterLabel, joinPeople, looksLikePerson, peopleIn } from './people.ts'
import { portrayed } from './portraits.ts'

/** Markup made for naming who wrote. */
const declaring =
  '[rel~="author"], [itemprop~="author"] [itemprop="name"], [itemprop~="author"]:not(meta, :has([itemprop])), .author.vcard, .vcard .fn'
/** Class names that say "author" in the languages themes are written in. */
const named =
  '[class*="author" i], [class*="byline" i], [class*="auteur" i], [class*="autor" i], [class*="redacteur" i]'
/** A token of a class that names the author himself, not his picture, box or biography. */
const ofAuthor =
  /(?:^|[-_])(?:author|byline|auteur|autor)s?(?:[-_]+(?:bio|box|card|info))?(?:[-_]{1,2}links?|[-_]*names?(?:[-_]\w+)?)?$/i
/** Such a token that says so outright: there a single word is a name too. */
const ofName = /(?:author|byline|auteur|autor)s?[-_]*name/i
const ofComment = '[class*="comment" i], [id*="comment" i]'
const elsewhere = 'figure, figcaption, form, nav, blockquote'
/** Lines around the title, to the second of the text, in which the author stands. */
const above = 6
const below = 16
const longest = 120
const mostElements = 60

/** What an element names, and those of them who are written as people are. */
interface Named {
  all: string[]
  people: string[]
}

/** Names in elements that say so by markup; a single word may be an account's name. */
function declaredIn(text: string): Named {
  const all = peopleIn(text)
  return { all, people: all.filter((name) => looksLikePerson(name) || !name.includes(' ')) }
}

/** Names in elements that only a class tells: after "By", or where nothing but a name stands. */
function namedIn(text: string, element: Element): Named {
  const tokens = [...element.classList].filter((token) => ofAuthor.test(token))
  const after = afterLabel(text)
  const all = after || tokens.length > 0 ? peopleIn(after ?? text) : []
  const mayBeWord = tokens.some((token) => after || ofName.test(token))
  const isWord = (name: string) => mayBeWord && !name.includes(' ')
  return { all, people: all.filter((name) => looksLikePerson(name) || isWord(name)) }
}

/**
 * The people whom the page's markup names as authors near the line of the title; farther off (a box
 * below the text) only where all such markup names the same ones: cards of other articles do not.
 */
export function markedAuthors(page: Page, titleIndex: number): string[] {
  const title = page.blocks[titleIndex]?.element ?? null
  const isOfComment = (element: Element): boolean => {
    const comments = element.closest(ofComment)
    return !!comments && comments !== page.root && !(title && comments.contains(title))
  }
  const text = page.blocks.filter(({ index, prose }) => prose && index > titleIndex)
  const end = Math.min(titleIndex + below, text[1]?.index ?? titleIndex + below)
  let only: string[] = []
  for (const [selector, read] of [
    [declaring, declaredIn],
    [named, namedIn],
  ] as const) {
    const near: string[] = []
    const far = new Map<string | null, string[]>()
    for (const element of [...page.root.querySelectorAll(selector)].slice(0, mostElements)) {
      const { first, end: after } = page.measure(element)
      const line =
        after - first > 1
          ? bylineLines(page.blocks.slice(first, after)).join(' | ')
          : foldWhiteSpace(element.textContent ?? '')
      if (!line || line.length > longest || element.closest(elsewhere) || isOfComment(element)) {
        continue
      }
      const { all, people } = read(line, element)
      if (first >= titleIndex - above && first <= end) near.push(...people)
      else if (all.length > 0) far.set(joinPeople(all), people)
    }
    // Spans side by side have no space between the name and the office.
    const isNamed = (name: string) => near.some((one) => one !== name && name.startsWith(one))
    if (near.length > 0) return near.filter((name) => !isNamed(name))
    if (far.size === 1 && only.length === 0) [only = []] = far.values()
  }
  const linked = page.blocks
    .slice(Math.max(0, titleIndex - above), end + 1)
    .flatMap((block) => (block.prose ? [] : linkedAuthors(block)))
  if (linked.length > 0) return linked
  return only.length > 0 ? only : portrayed(page, { from: titleIndex - above, end, elsewhere })
}
