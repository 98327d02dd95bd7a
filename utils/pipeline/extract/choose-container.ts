import { shapeOf } from '../../dom/shape-of.ts'
import type { Scene } from '../declutter/define-rule.ts'
import { isStrictContent } from '../page/element-kinds.ts'
import type { Block, Page } from '../page/index.ts'
import names from './content.words.json' with { type: 'json' }
import { type Weigh, weigh } from './weigh.ts'

const contentNames = new Set(names)

/** A child that holds this share of its parent's weight stands for it. */
const nearlyAll = 0.8
/** One that is declared to be the text needs no more than this. */
const mostOfIt = 0.5
/** With less of the prose below the title than this, the line was not the title of the text. */
const believableBelow = 0.3
/** Weight from which on an `<article>` beside another is an article of its own. */
const ofItsOwn = 80

/** The container of the article, and what it stands in. */
export interface Container {
  /** The deepest element that holds nearly all of the weight. */
  main: Element
  /** The element of most weight: what stands here beside `main` may belong to the article. */
  around: Element
  weight: number
  weigh: Weigh
  /** Whether it is the article with the title, of several on the page. */
  isOfTitle: boolean
}

/** Weighs what follows the title; everything, where little does. */
function weighBelowTitle(scene: Scene): Weigh {
  const { page, title } = scene
  const all = weigh(scene)
  if (!title) return all
  const below = weigh(scene, title.index)
  return below(page.root) >= all(page.root) * believableBelow ? below : all
}

/** The `<article>` that the title stood in: by its place, since the title itself is in the header now. */
function articleAround({ page, title }: Scene): Element | null {
  if (!title) return null
  const holding = [...page.root.querySelectorAll('article')].filter((article) => {
    const { first, end } = page.measure(article)
    return first <= title.index && title.index < end
  })
  return holding.at(-1) ?? storyAround(page, title)
}

/** The element around the title beside which others of its tag and classes have a title of their own. */
function storyAround({ blocks, measure }: Page, { index }: Block): Element | null {
  for (const other of blocks.slice(index + 1)) {
    if (other.heading !== 1) continue
    for (let story = other.element; story.parentElement; story = story.parentElement) {
      const around = measure(story.parentElement)
      if (around.first > index || index >= around.end) continue
      const own = [...story.parentElement.children].find((child) => {
        const { first, end } = measure(child)
        return first <= index && index < end
      })
      return own && own !== story && shapeOf(own) === shapeOf(story) ? own : null
    }
  }
  return null
}

/** Of several articles in one element, as endless pages have them: the one with the title. */
function articleOfTitle(scene: Scene, around: Element, weightOf: Weigh): Element | null {
  const own = articleAround(scene)
  if (!own || own === around || !around.contains(own) || weightOf(own) < ofItsOwn) return null
  const others = [...around.querySelectorAll(own.tagName)].filter(
    (article) =>
      !article.contains(own) &&
      !own.contains(article) &&
      (own.tagName === 'ARTICLE' || shapeOf(article) === shapeOf(own)) &&
      !scene.entries.some(({ element }) => element === article),
  )
  return others.some((article) => weightOf(article) >= ofItsOwn) ? own : null
}

/** The page's one `<article>` of some length, where the heaviest element is beside it: a thread of comments. */
function onlyArticle({ root }: Page, around: Element, weightOf: Weigh): Element | null {
  const articles = [...root.querySelectorAll('article')].filter(
    (article) => weightOf(article) >= ofItsOwn,
  )
  const [only] = articles
  const isBeside = only && articles.length === 1 && !only.contains(around) && !around.contains(only)
  return isBeside ? only : null
}

/** Whether markup declares an element to be the text of the article. */
function isDeclared(element: Element): boolean {
  if (
    element.tagName === 'ARTICLE' ||
    /articleBody/i.test(element.getAttribute('itemprop') ?? '')
  ) {
    return true
  }
  return [...element.classList, element.id].some((name) =>
    contentNames.has(name.toLowerCase().replace(/_+/g, '-').replace(/-{2,}/g, '-')),
  )
}

/** The heaviest element within that is declared to be the text and holds most of the weight. */
function declaredWithin(main: Element, weight: number, weightOf: Weigh): Element | null {
  let heaviest: Element | null = null
  let most = weight * mostOfIt
  for (const element of main.querySelectorAll('article, [itemprop], [class], [id]')) {
    const own = weightOf(element)
    // Of equals the deepest: what is around it adds nothing.
    if (own >= most && isDeclared(element)) {
      heaviest = element
      most = own
    }
  }
  return heaviest
}

/**
 * Finds the element whose prose most outweighs its links: menus and lists around the article make
 * larger elements lighter. Null where the page has no prose.
 */
export function chooseContainer(scene: Scene): Container | null {
  const { page } = scene
  const weightOf = weighBelowTitle(scene)
  let around: Element | null = null
  let weight = 0
  const seen = new Set<Element>()
  for (const block of page.blocks) {
    if (!block.prose || !block.element.isConnected) continue
    for (let up: Element | null = block.element; up && !seen.has(up); up = up.parentElement) {
      seen.add(up)
      if (weightOf(up) > weight) {
        around = up
        weight = weightOf(up)
      }
      if (up === page.root) break
    }
  }
  // A list is a part of a text, though all of its prose may be in it.
  while (around && isStrictContent(around) && around !== page.root) around = around.parentElement
  if (!around) return null
  const ofTitle = articleOfTitle(scene, around, weightOf)
  around = ofTitle ?? onlyArticle(page, around, weightOf) ?? around
  weight = weightOf(around)
  let main = declaredWithin(around, weight, weightOf) ?? around
  const declared = weightOf(main)
  for (;;) {
    const heir = [...main.children].find(
      (child) => !isStrictContent(child) && weightOf(child) >= declared * nearlyAll,
    )
    if (!heir || page.measure(heir).end - page.measure(heir).first < 2) break
    main = heir
  }
  return { main, around, weight, weigh: weightOf, isOfTitle: ofTitle !== null }
}
