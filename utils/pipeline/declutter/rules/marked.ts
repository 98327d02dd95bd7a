import { kebabCase } from '../../../text/kebab-case.ts'
import { headingLevel } from '../../page/element-kinds.ts'
import { defineRule } from '../define-rule.ts'
import sentences from './marked.sentences.words.json' with { type: 'json' }
import words from './marked.words.json' with { type: 'json' }

const marks = new Set(words)
/** What these mark is written in sentences; anything else that holds running prose is marked for another reason. */
const inSentences = new Set(sentences)
/** A mark is believed of a small part of the page only, and of one that holds little of its prose. */
const mostProse = 0.12
const mostWords = 160
const mostOfPage = 0.5

/** What marks rows of other texts: these are believed however much the cards say. */
const ofOthers = new Set(['related', 'recommended', 'recirc'])
const fewestCards = 3

const isRowOfCards = (element: Element): boolean =>
  [...element.querySelectorAll('article, li, [class*="card" i]')].filter((card) =>
    card.querySelector('a[href]'),
  ).length >= fewestCards

/** The class of a picture, or of code, says how it is shown. */
const shown = 'img, picture, figure, figcaption, pre, code'

const isCode = ({ tagName }: Element): boolean => tagName === 'PRE'

/** Pages repeat their classes: each name is taken apart once. */
const known = new Map<string, string | null>()
const longestName = 60
const mostNames = 20_000

/** The word in a class or id that is a mark: "td-post-sharing-top", "articleShareBar". */
function markIn(name: string): string | null {
  let mark = known.get(name)
  if (mark === undefined) {
    const kebab = kebabCase(name)
    mark = [kebab, ...kebab.split(/[-_:]+/)].find((token) => marks.has(token)) ?? null
    if (known.size < mostNames) known.set(name, mark)
  }
  return mark
}

function markOf(element: Element): string | null {
  // A heading's id is an anchor made of its words, its class says how it is shown or listed: "toc".
  if (headingLevel(element) > 0) return null
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`
  // Elements of one kind share the whole of their classes: looked up before it is taken apart.
  let mark = known.get(names)
  if (mark !== undefined) return mark
  mark = null
  for (const name of names.split(/\s+/)) {
    mark = name.length > 0 && name.length <= longestName ? markIn(name) : null
    if (mark !== null) break
  }
  if (known.size < mostNames) known.set(names, mark)
  return mark
}

/** Parts whose class or id says what they are. The last resort: markup promises nothing. */
export default defineRule({
  *find({ page, title }) {
    const { running } = page.measure(page.root)
    const found = new Map<string, Element[]>()
    const proseOf = new Map<string, number>()
    for (const element of page.root.querySelectorAll('[class], [id]')) {
      if (element === page.root || element.tagName === 'MAIN' || element.tagName === 'ARTICLE')
        continue
      const mark = markOf(element)
      if (mark === null || element.matches(shown) || [...element.children].some(isCode)) continue
      const within = page.measure(element)
      if (title && within.first <= title.index && title.index < within.end) continue
      // What holds most of the page says what the page is: "newsletter-post" around an issue.
      if (within.running > running * mostOfPage) continue
      if (ofOthers.has(mark) && within.words > mostWords && isRowOfCards(element)) {
        yield { elements: [element], evidence: mark }
        continue
      }
      proseOf.set(mark, (proseOf.get(mark) ?? 0) + within.running)
      // A word within a line keeps its place whatever its class says.
      const line = page.blocks[within.first]?.element
      if (line !== element && line?.contains(element)) continue
      if (within.words > mostWords) continue
      if (within.running > 0 && !inSentences.has(mark)) continue
      const others = found.get(mark)
      if (others) others.push(element)
      else found.set(mark, [element])
    }
    for (const [mark, elements] of found) {
      // "paywall" on every paragraph marks the article itself.
      if ((proseOf.get(mark) ?? 0) > running * mostProse) continue
      for (const element of elements) yield { elements: [element], evidence: mark }
    }
  },
})
