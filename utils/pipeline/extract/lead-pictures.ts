import { isDeclaredSmall } from '../../dom/is-declared-small.ts'
import type { Scene } from '../declutter/define-rule.ts'
import { landmarks } from '../declutter/landmarks.ts'
import { captions } from '../normalise/figures.ts'
import type { Block, Page } from '../page/index.ts'
import { areVersions } from '../picture-name.ts'
import { isPictureTable } from '../picture-table.ts'
import { renameElement } from '../rename-element.ts'
import { setStamp, stampOf } from '../snapshot/stamp.ts'
import type { Container } from './choose-container.ts'

const pictures = 'figure, picture, img'
/** Parts of the page where pictures are the site's, other people's or other articles'. */
export const elsewhere = `${landmarks}, aside, footer, form, li a, h1, h2, h3, h4, [class*="author" i], [class*="avatar" i], [class*="logo" i], [class*="related" i], [class*="promo" i], [class*="share" i]`
/** Smaller ones, in pixels as declared, are icons and portraits. */
export const smallest = 150
/** A gallery at the head may hold many; a list of teasers that was missed more. */
const most = 24

/** Words in a link around a picture from which on they head another article. */
const teaserWords = 3

/** How many lines above the title its picture may stand. */
const linesAbove = 6

const position = (element: Element): number => Number(stampOf(element) ?? Number.NaN)

/** Whether a picture is that of another article: one link leads there from the picture and from words about it. */
function isTeaser(picture: Element, page: Page): boolean {
  const link = picture.closest('a[href]:not(:has(figcaption))')
  // As the page had them: a rule may have taken the words by now.
  return link !== null && page.measure(link).words >= teaserWords
}

const isDrawing = (image: Element): boolean =>
  /\.svg(?:[?#]|$)/i.test(image.getAttribute('src') ?? '')

/** How far up a picture meets a caption that only a class tells, and the words of their box. */
const levels = 3
const captionWords = 60

/** The small box that holds a picture and its caption, as the figure it is. */
function framed(picture: Element, page: Page): Element | null {
  let box = picture.parentElement
  for (let level = 0; box && level < levels; level++, box = box.parentElement) {
    if (page.measure(box).words > captionWords || box.querySelector('h1, h2, h3, h4, img ~ img'))
      break
    if (!box.querySelector(captions)) continue
    const figure = renameElement(box, 'figure')
    setStamp(figure, stampOf(box) ?? 0)
    return figure
  }
  return null
}

/** A picture with its caption; several of one figure stay together. */
function whole(picture: Element, page: Page): Element {
  const holder = picture.closest('figure') ?? picture.closest('table') ?? framed(picture, page)
  return holder ?? picture.closest('picture') ?? picture
}

/** Whether a picture stands among data; what lays out the page is no table any more. */
function isInTable(picture: Element): boolean {
  const table = picture.closest('table')
  return table !== null && !isPictureTable(table)
}

/** Where the head of the article begins: some lines above the title, within what holds the article. */
function startOfHead(page: Page, title: Block): number {
  const holders = [...page.root.querySelectorAll('article, main')].filter((holder) => {
    const { first, end } = page.measure(holder)
    return first <= title.index && title.index < end
  })
  const holder = holders.at(-1)
  if (!holder) return position(title.element)
  const above = page.blocks[title.index - linesAbove]
  return above && above.index > page.measure(holder).first
    ? position(above.element)
    : position(holder)
}

/**
 * Pictures between the title and the container, where most sites set the lead image, or right above
 * the title. In document order, each once.
 */
export function leadPictures({ page, title }: Scene, { main }: Container): Element[] {
  if (!title) return []
  const from = startOfHead(page, title)
  const to = position(main)
  const found = new Set<Element>()
  const names: string[] = []
  for (const picture of page.root.querySelectorAll(pictures)) {
    const at = position(picture)
    if (!(at > from && at < to) || picture.contains(main)) continue
    const image = picture.tagName === 'IMG' ? picture : picture.querySelector('img')
    if (!image || isDeclaredSmall(image, smallest) || isDrawing(image)) continue
    if (picture.closest(elsewhere) || isInTable(picture) || isTeaser(image, page)) continue
    // A page may hold one in several shapes, for windows of several widths.
    const address = image.getAttribute('src')
    const holder = whole(picture, page)
    if (!found.has(holder) && names.some((one) => areVersions(one, address ?? ''))) continue
    if (address) names.push(address)
    found.add(holder)
  }
  const isInner = (picture: Element): boolean => {
    for (let up = picture.parentElement; up; up = up.parentElement) if (found.has(up)) return true
    return false
  }
  const outermost = [...found].filter((picture) => !isInner(picture))
  return outermost.length <= most ? outermost : outermost.slice(0, 1)
}
