import { foldWhiteSpace } from '../../text/fold-white-space.ts'
import { matchKey } from '../../text/match-key.ts'
import type { Page } from '../page/index.ts'
import words from './byline.phrases.json' with { type: 'json' }

const labels = Object.values(words)
  .flat()
  .sort((a, b) => b.length - a.length)
const isUnspaced = (label: string) => /[\u3040-\u9fff]$/.test(label)
/** Where words are not spaced, a name follows its label at once. */
const by = new RegExp(
  `^(?:(?:${labels.join('|')})[\\s:：]+|(?:${labels.filter(isUnspaced).join('|')})[:：・]?)`,
  'iu',
)
const longest = 120
const mostWords = 14
/** What is no name: addresses, dates, sentences. */
const noName = /^https?:|@\S+\.|\d{4}|[.!?]\s+\S{4,}\s+\S/
const marked =
  '[rel~="author"], [itemprop~="author"] [itemprop="name"], [itemprop~="author"]:not(meta, :has([itemprop])), a[class*="author" i], [class*="author-name" i], [class*="authorname" i], [class*="author__name" i], [class*="byline-name" i], [class*="byline" i] a'

/** Splits "By Ana Ruiz and Jo Li" into names; null where it is no list of people. */
export function cleanByline(names: readonly string[]): string | null {
  const seen = new Set<string>()
  const people = names.flatMap((name) => {
    const person = foldWhiteSpace(name)
      .replace(by, '')
      .replace(/^@|[,;|·•\s]+$/g, '')
    const key = matchKey(person)
    if (!key || seen.has(key) || person.length > longest || noName.test(person)) return []
    seen.add(key)
    return [person]
  })
  return people.length > 0 ? people.join(', ') : null
}

/** In scripts that have capitals the last word of a name begins with one: "Themen bearbeiten" is none. */
const looksLikeName = (name: string): boolean => {
  const last = foldWhiteSpace(name).split(' ').at(-1) ?? ''
  return last !== '' && !/^\p{Ll}/u.test(last) && foldWhiteSpace(name).split(' ').length <= 8
}

/** The people whom the page's markup names as authors near an element: its article, else anywhere. */
export function markedAuthors(page: Page, near: Element | null): string | null {
  const within = near?.closest('article, main') ?? page.root
  const names = (root: Element) =>
    [...root.querySelectorAll(marked)]
      .slice(0, 8)
      .map((element) => element.textContent ?? '')
      .filter(looksLikeName)
  return cleanByline(names(within)) ?? (within === page.root ? null : cleanByline(names(page.root)))
}

/** The people of a line that begins with "By", some lines around the title; null where there is none. */
export function bylineNear(page: Page, index: number): string | null {
  for (const { text, words: count, prose } of page.blocks.slice(
    Math.max(0, index - 4),
    index + 14,
  )) {
    if (prose || count > mostWords || count < 2 || !by.test(text)) continue
    const people = cleanByline([text.split(/\s+[|–—·•]\s+|\s*\d{1,2}[./:]\d/)[0] ?? ''])
    if (people && /^\p{Lu}|\p{Lo}/u.test(people)) return people
  }
  return null
}
