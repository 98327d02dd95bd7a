import { isWithoutText } from '../page/element-kinds.ts'
import type { Page } from '../page/index.ts'

/** What an element holds, as bits that add up towards the root. */
export const holds = { link: 1, mark: 2, author: 4, time: 8 }
/** What a class says besides; a post by its name is one where someone wrote it. */
const [isFramed, isCall, isPost] = [16, 32, 64]

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

const members = new Set('LI ARTICLE TR DIV SECTION A'.split(' '))
const marks = new Set('IMG PICTURE H2 H3 H4'.split(' '))
const frames = new Set('NAV FOOTER ASIDE FORM DIALOG'.split(' '))
const frameRoles = /^(?:navigation|menu|menubar|banner|contentinfo|dialog)$/
/** What a class says of its bearer. */
const classes: readonly [number, RegExp][] = [
  [holds.author, /author|user|poster|byline/i],
  [holds.time, /date|time|(?:^|[\s_-])age(?:[\s_-]|$)/i],
  [isFramed, /cookie|modal|(?:^|[\s_-])(?:menu|nav(?:bar)?|footer)(?:[\s_-]|$)/i],
  [isCall, /(?:^|[\s_-])(?:btn|button|cta)(?:[\s_-]|$)/i],
  [isPost, /(?:^|[\s_-])(?:comments?|posts?|repl(?:y|ies)|message|answer)(?:[\s_-]|$)/i],
]
const profile = /(?:\/|action=|mode=view)(?:u|users?|members?|profiles?)(?:[/?.;&-]|$)|^\/[~@]/i
/** What holds more of the page's words than this is no frame: some sites wrap all in a form. */
const mostOfPage = 0.5

/** Pages repeat their classes: each is read once, into what it says and its first name without numbers. */
function classReader(): (element: Element) => readonly [number, string] {
  const known = new Map<string, readonly [number, string]>()
  return (element) => {
    const value = element.getAttribute('class') ?? ''
    let read = known.get(value)
    if (!read) {
      const says = classes.reduce((all, [bit, names]) => (names.test(value) ? all | bit : all), 0)
      read = [says, (/\S+/.exec(value)?.[0] ?? '').replace(/\d+/g, '')]
      known.set(value, read)
    }
    return read
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

/** Looks once at every element outside menus, forms, the page's frame and what else stands beside it. */
export function survey({ root, blocks, measure }: Page, asides: readonly Element[]): Survey {
  const found: Survey = { candidates: [], code: 0, calls: 0 }
  const readClass = classReader()
  const enough = measure(root).words * mostOfPage

  const isFrame = (element: Element, says: number): boolean =>
    ((says & isFramed) !== 0 ||
      frames.has(element.tagName) ||
      frameRoles.test(element.getAttribute('role') ?? '') ||
      (element.tagName === 'HEADER' && element.parentElement === root)) &&
    measure(element).words < enough

  const visit = (element: Element, around: string, above: string): number => {
    const { tagName } = element
    const [says, name] = readClass(element)
    if (isWithoutText(element) || isFrame(element, says) || asides.includes(element)) return 0
    if (tagName === 'PRE') found.code++
    const isLink = tagName === 'A' && element.hasAttribute('href')
    if (isLink && says & isCall) found.calls++
    const shape = `${tagName}.${name}`
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
      candidate.holds = within | (isLink ? holds.link : 0) | (says & isPost ? holds.time : 0)
    return within | (says & (holds.author | holds.time)) | ownHolds(element, isLink)
  }
  visit(root, '', '')
  return found
}
