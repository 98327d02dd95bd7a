/** What stands for a reference: "1", "[12]", "*", "a)"; not a word. */
const mark = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§¶#]{1,3}|[ivx]{1,5}|note \d{1,3})[\])]?[.:]?$/i
const noteBlock = 'li, dd, p, aside, div, section, td'

/** The place in the article that a link leads to; null where it leads out of it. */
export function targetOf(link: Element): Element | null {
  const root = link.getRootNode()
  if (!(root instanceof ShadowRoot || root instanceof Document)) return null
  return root.getElementById(decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''))
}

const leadsBackTo = (note: Element, link: Element): boolean =>
  [...note.querySelectorAll('a[href^="#"]')].some((back) => {
    const target = targetOf(back)
    return target !== null && (target === link || target.contains(link) || link.contains(target))
  })

/**
 * The footnote that a link refers to; null where it is a link like another. A footnote stands behind
 * its reference; and the reference is a mark, set high or led back to, or both.
 */
export function findNote(link: Element): Element | null {
  const target = targetOf(link)
  const note = target?.closest(noteBlock) ?? target
  if (!note || note.contains(link)) return null
  if (!(link.compareDocumentPosition(note) & Node.DOCUMENT_POSITION_FOLLOWING)) return null
  const isHigh = link.closest('sup') !== null || link.querySelector('sup') !== null
  const isMark = mark.test(link.textContent?.trim() ?? '')
  const signs = [isHigh, isMark, leadsBackTo(note, link)]
  return signs.filter(Boolean).length >= 2 ? note : null
}
