import { isWithoutText } from '../page/element-kinds.ts'
import type { Page } from '../page/index.ts'

/** What an element holds, as bits that add up towards the root. */
export const holds = { link: 1, mark: 2, author: 4, time: 8 }

/** An element that may be one of a row. */
export interface Candidate {
  element: Element
  /** Its tag and class in those of what it stands in. */
  shape: string
  holds: number
  words: number
  linkWords: number
  running: number
}

/** What one walk over the page finds, outside its frame. */
export interface Survey {
  /** In the order of the page. */
  candidates: Candidate[]
  /** Blocks of code. */
  code: number
  /** Links that look like buttons: calls to do something. */
  calls: number
}

interface ClassClues {
  name: string
  holds: number
  isFrame: boolean
  isCall: boolean
  isPost: boolean
}

const members = new Set('LI ARTICLE TR DIV SECTION A'.split(' '))
const marks = new Set('IMG PICTURE H2 H3 H4'.split(' '))
const frames = new Set('NAV FOOTER ASIDE FORM DIALOG'.split(' '))
const frameRoles = /^(?:navigation|menu|menubar|banner|contentinfo|dialog)$/
const frameClass = /cookie|modal|(?:^|[\s_-])(?:menu|nav(?:bar)?|footer)(?:[\s_-]|$)/i
const authorClass = /author|user|poster/i
const timeClass = /date|time|(?:^|[\s_-])age(?:[\s_-]|$)/i
/** A post by its name: that someone wrote it is enough. */
const postClass = /(?:^|[\s_-])(?:comments?|posts?|repl(?:y|ies)|message|answer)(?:[\s_-]|$)/i
const callClass = /(?:^|[\s_-])(?:btn|button|cta)(?:[\s_-]|$)/i
const profile = /\/(?:u|users?|members?|profiles?)[/?.-]/i
/** What holds more of the page's words than this is no frame: some sites wrap all in a form. */
const mostOfPage = 0.5

const readClass = (value: string): ClassClues => ({
  // Without what counts its bearer: "post-12".
  name: (/\S+/.exec(value)?.[0] ?? '').replace(/\d+/g, ''),
  holds: (authorClass.test(value) ? holds.author : 0) | (timeClass.test(value) ? holds.time : 0),
  isFrame: frameClass.test(value),
  isCall: callClass.test(value),
  isPost: postClass.test(value),
})

/** Pages repeat their classes: each is read once. */
function classReader(): (element: Element) => ClassClues {
  const known = new Map<string, ClassClues>()
  return (element) => {
    const value = element.getAttribute('class') ?? ''
    let clues = known.get(value)
    if (!clues) {
      clues = readClass(value)
      known.set(value, clues)
    }
    return clues
  }
}

function ownHolds(element: Element, isLink: boolean): number {
  const { tagName } = element
  if (isLink) {
    const isAuthor = element.getAttribute('rel') === 'author'
    return isAuthor || profile.test(element.getAttribute('href') ?? '')
      ? holds.link | holds.author
      : holds.link
  }
  if (marks.has(tagName)) return holds.mark
  if (tagName === 'TIME' || element.hasAttribute('datetime')) return holds.time
  return element.getAttribute('itemprop') === 'author' ? holds.author : 0
}

/** Looks once at every element outside menus, forms and the page's frame. */
export function survey({ root, blocks, measure }: Page): Survey {
  const found: Survey = { candidates: [], code: 0, calls: 0 }
  const clues = classReader()
  const enough = measure(root).words * mostOfPage

  const isFrame = (element: Element, { isFrame }: ClassClues): boolean =>
    (isFrame ||
      frames.has(element.tagName) ||
      frameRoles.test(element.getAttribute('role') ?? '') ||
      (element.tagName === 'HEADER' && element.parentElement === root)) &&
    measure(element).words < enough

  const visit = (element: Element, around: string, above: string): number => {
    const { tagName } = element
    const own = clues(element)
    if (isWithoutText(element) || isFrame(element, own)) return 0
    if (tagName === 'PRE') found.code++
    const isLink = tagName === 'A' && element.hasAttribute('href')
    if (isLink && own.isCall) found.calls++
    const shape = `${tagName}.${own.name}`
    const at = found.candidates.length
    if (members.has(tagName)) {
      const { first, end, words, linkWords, running } = measure(element)
      // An element within a line has its line's measures.
      if (words >= 2 && element.contains(blocks[first]?.element ?? null) && end > first) {
        const candidate = { element, shape: `${above}>${around}>${shape}`, holds: 0 }
        found.candidates.push({ ...candidate, words, linkWords, running })
      }
    }
    let within = 0
    for (let child = element.firstElementChild; child; child = child.nextElementSibling)
      within |= visit(child, shape, around)
    const candidate = found.candidates[at]
    if (candidate?.element === element)
      candidate.holds = within | (isLink ? holds.link : 0) | (own.isPost ? holds.time : 0)
    return within | own.holds | ownHolds(element, isLink)
  }
  visit(root, '', '')
  return found
}
