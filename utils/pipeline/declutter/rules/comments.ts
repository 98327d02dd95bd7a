import { shapeOf } from '../../../dom/shape-of.ts'
import type { Block } from '../../page/index.ts'
import { defineRule, type Finding, type Scene } from '../define-rule.ts'
import { phraseMatcher } from '../phrases.ts'
import { sectionAround, withFollowers } from '../section.ts'

const isHeading = phraseMatcher('comments.headings')
const isMessage = phraseMatcher('comments')
const longestHeading = 14
const longestMessage = 40
/** Prose that stands before comments: with less, they are what the page is about. */
const enoughBefore = 40
/** So many boxes in a row below a heading of comments are what it announces. */
const fewestInRow = 2
/** What markup says of comments; believed beside words, or of many comments at once. */
const marked =
  'textarea, [itemtype$="schema.org/Comment"], [id*="comment" i], [class*="comment" i], [class*="coment" i], [class*="komment" i], [class*="reactie" i], [id*="disqus" i], [id="respond"]'
/** Names of thread and form alone: a word within a longer name is marked for another reason. */
const named = '[id^="comment" i], [class^="comment" i], [id="respond"]'
const containers =
  '#comments, #respond, #disqus_thread, #commentlisting, .comments, .comments-area, .comment-respond, .comment-list, .commentlist, .comments-list, .comments-section, [data-component="comments" i]'

/** Whether there is prose of the article before an element, below the title. */
const isAfterArticle = ({ page, title }: Scene, first: number): boolean =>
  page.runningWords(title ? title.index + 1 : 0, first) >= enoughBefore

/** What follows a heading side by side with it and is marked as comments too. */
function markedAfter(section: Element): Element[] {
  const rest: Element[] = []
  for (let next = section.nextElementSibling; next?.matches(named); next = next.nextElementSibling)
    rest.push(next)
  return rest
}

/** Boxes of one shape that follow a heading side by side, where the article above it has none like them. */
function rowAfter(heading: Element): Element[] {
  const first = heading.nextElementSibling
  if (!first?.className || first.tagName === 'P') return []
  const shape = shapeOf(first)
  for (let above = heading.previousElementSibling; above; above = above.previousElementSibling)
    if (shapeOf(above) === shape) return []
  const row: Element[] = []
  for (
    let next: Element | null = first;
    next && shapeOf(next) === shape;
    next = next.nextElementSibling
  )
    row.push(next)
  return row.length >= fewestInRow ? row : []
}

/** The section below a heading: comments are prose, so prose in it is theirs where markup agrees. */
function sectionBelow(scene: Scene, block: Block): Element[] {
  if (isAfterArticle(scene, block.index)) {
    const section = sectionAround(scene, block, { proseAfter: true })
    const rest = markedAfter(section)
    if (rest.length > 0) return [section, ...rest]
    if (section.matches(marked) || section.querySelector(marked)) return [section]
    const row = rowAfter(section)
    if (row.length > 0) return [section, ...row]
  }
  const section = sectionAround(scene, block)
  return section === block.element
    ? withFollowers(scene.page, section, (next) => isMessage(next, scene.phrases) !== null)
    : [section]
}

/** Comments, the heading above them, the form below them and its messages. */
export default defineRule({
  *find(scene): Iterable<Finding> {
    const { page, phrases } = scene
    const from = scene.title ? scene.title.index + 1 : scene.prose.first
    for (const block of page.blocks.slice(from)) {
      if (block.words <= longestHeading && isHeading(block, phrases)) {
        yield { elements: sectionBelow(scene, block), evidence: block.text, prose: 'theirs' }
      } else if (block.words <= longestMessage && isMessage(block, phrases)) {
        yield { elements: [block.element], evidence: block.text }
      }
    }
    for (const element of page.root.querySelectorAll(containers)) {
      if (isAfterArticle(scene, page.measure(element).first)) {
        yield { elements: [element], prose: 'theirs' }
      }
    }
    for (const field of page.root.querySelectorAll('form textarea')) {
      const form = field.closest('form')
      if (form && isAfterArticle(scene, page.measure(form).first)) yield { elements: [form] }
    }
  },
})
