import { findNotes, follows, hashOf, type Note, targetsIn } from '../page/notes.ts'

/** An arrow as text, not as an emoji. */
const back = '↩\uFE0E'
const shortest = 3

const withoutHash = (address: string): string => address.replace(/#.*$/s, '')

/** Links to places within the article, however their address is written, become "#id"; names become ids. */
function localise(article: Element, url: string): void {
  const links = [...article.querySelectorAll('a[href*="#"]')]
  if (links.length === 0) return
  const targets = targetsIn(article)
  for (const link of links) {
    const name = hashOf(link)
    const target = targets.get(name)
    const href = link.getAttribute('href')?.trim() ?? ''
    if (!target || withoutHash(URL.parse(href, url)?.href ?? '') !== withoutHash(url)) {
      if (!href.startsWith('#') || !target) continue
    }
    if (!target.id) target.id = name
    link.setAttribute('href', `#${target.id}`)
  }
}

/** The link in a note that leads back to its mark, whether it still finds it or not. */
function backLinkOf({ note }: Note, targets: Map<string, Element>): Element | null {
  for (const link of note.querySelectorAll('a[href^="#"]')) {
    const target = targets.get(hashOf(link))
    if (target ? follows(target, note) : (link.textContent?.trim().length ?? 0) <= shortest)
      return link
  }
  return null
}

/** Where a link back to a mark is set: at the end of the note's last line. */
function endOf(note: Element): Element {
  const last = note.lastElementChild
  const isLine = last?.matches('p, div, section, td, li, ol, ul') && last.textContent?.trim()
  return last && isLine && !last.nextSibling?.textContent?.trim() ? endOf(last) : note
}

/** Links marks and footnotes both ways. `url` is the page's address. */
export function normaliseFootnotes(article: Element, url: string): void {
  localise(article, url)
  const notes = findNotes(article)
  const targets = targetsIn(article)
  const linked = new Set<Element>()
  notes.forEach((pair, i) => {
    const { reference, note } = pair
    if (linked.has(note) || !note.textContent?.trim()) return
    linked.add(note)
    const own = backLinkOf(pair, targets)
    if (own && targets.has(hashOf(own))) return
    if (!reference.id) reference.id = `fnref-${i + 1}`
    const link = own ?? article.ownerDocument.createElement('a')
    link.setAttribute('href', `#${reference.id}`)
    if (own) return
    link.textContent = back
    endOf(note).append(' ', link)
  })
}
