import type { Scene } from '../../declutter/define-rule.ts'
import { landmarks } from '../../declutter/landmarks.ts'
import type { MakePlan } from '../define-kind.ts'

const contents = '[class*="toc" i], [id*="toc" i]'
const fewestLinks = 3

/** Contents that lead to other pages: what a chapter's own page is about. */
const chaptersOf = ({ page }: Scene): Element[] =>
  [...page.root.querySelectorAll(contents)].filter((element) => {
    if (element.parentElement?.closest(contents)) return false
    const links = [...element.querySelectorAll('a[href]')]
    const onward = links.filter((link) => !link.getAttribute('href')?.startsWith('#'))
    return (
      onward.length >= fewestLinks &&
      onward.length * 2 > links.length &&
      !element.closest(`${landmarks}, aside, header, footer`)
    )
  })

/** Puts contents and the text that stands beside them together in the order of the page. */
function withChapters({ page }: Scene, text: Element, chapters: readonly Element[]): Element {
  if (!page.root.contains(text)) return text
  const beside = chapters.filter(
    (one) => one.isConnected && !text.contains(one) && !one.contains(text),
  )
  if (beside.length === 0) return text
  const first = (element: Element): number => page.measure(element).first
  const whole = page.document.createElement('div')
  page.root.append(whole)
  whole.append(...[text, ...beside].sort((a, b) => first(a) - first(b)))
  return whole
}

/**
 * References say the same of several things, and lead to others in lists and cards: both are what they
 * are for. They begin with what must be known first, signed by nobody.
 */
export const readDocumentation: MakePlan = () => {
  let chapters: Element[] = []
  return {
    without: ['repeated', 'link-block', 'card', 'above-text'],
    takeApart: (scene) => {
      chapters = chaptersOf(scene)
      const all = chapters.flatMap((one) => [one, ...one.querySelectorAll(contents)])
      return { keep: all, frame: [] }
    },
    complete: (scene, text) => withChapters(scene, text, chapters),
  }
}
