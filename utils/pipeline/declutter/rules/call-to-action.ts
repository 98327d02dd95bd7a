import { foldWhiteSpace } from '../../../text/fold-white-space.ts'
import { kebabCase } from '../../../text/kebab-case.ts'
import type { Block } from '../../page/index.ts'
import { boxAround } from '../box.ts'
import { defineRule, type Scene } from '../define-rule.ts'
import { landmarks } from '../landmarks.ts'
import { leadsToOwnSite } from '../own-site.ts'

/** What a button says is short. */
const longest = 8
const mostlyLink = 0.8
/** Behind a button may stand where it leads: "Links to …"; what stands before one is the text's own. */
const partlyLink = 0.4
/** Words of the pitch around a button. */
const mostWords = 50
/** Lines of it. */
const mostLines = 5
/** How far from its link a button's class may stand. */
const levels = 2
const elsewhere = `${landmarks}, table, figcaption, h1, h2, h3, h4, h5, h6`
const buttonNames = /^(?:btns?|buttons?|cta)$/

/** Whether a class or a role says that an element is shown as a button. */
function isButton(element: Element): boolean {
  if (element.getAttribute('role') === 'button') return true
  return kebabCase(element.getAttribute('class') ?? '')
    .split(/[\s_-]+/)
    .some((name) => buttonNames.test(name))
}

/** The link of a line that is nothing but a link shown as a button; null where it is no such line. */
function buttonOf({ element, text, words, linkWords, links }: Block): Element | null {
  if (links !== 1 || words > longest || linkWords < words * partlyLink) return null
  if (element.closest(elsewhere)) return null
  const link = element.closest('a[href]') ?? element.querySelector('a[href]')
  const isBefore = text.startsWith(foldWhiteSpace(link?.textContent ?? ''))
  if (linkWords < words * mostlyLink && !isBefore) return null
  let up: Element | null = link
  for (let level = 0; up && level <= levels; level++, up = up.parentElement) {
    if (isButton(up)) return link
  }
  return null
}

interface Offer {
  line: Element
  box: Element
  evidence: string
}

/** The line of a button with the small box around it, where that is the site's own pitch below its text. */
function offerOf(scene: Scene, block: Block, link: Element): Offer {
  const { page, prose } = scene
  const offer = { line: block.element, box: block.element, evidence: block.text }
  if (block.index < prose.first || !leadsToOwnSite(link)) return offer
  const box = boxAround(scene, block.element, mostWords)
  const { first, end, running } = page.measure(box)
  const isPitch = first > prose.first && end - first <= mostLines && running === 0
  return isPitch ? { ...offer, box } : offer
}

/** Boxes that look alike and say different things are entries of a list, each with its button. */
function entriesOf(offers: Offer[]): Set<Element> {
  const alike = Map.groupBy(offers, ({ box }) => `${box.tagName} ${box.className}`)
  const entries = [...alike.values()].filter(
    (group) => new Set(group.map(({ box }) => box.textContent)).size > 1,
  )
  return new Set(entries.flat().map(({ box }) => box))
}

const below = ({ page, title }: Scene): Block[] => page.blocks.slice(title ? title.index + 1 : 0)

/** What asks or announces, as what is said above a button does. */
const pitch = /[!?:！？：؟]\s*$/u
const fewestPitched = 4

/** Lines in words that stand above buttons more than once. */
function pitchesOf(scene: Scene, offers: Offer[]): Block[] {
  const { blocks, measure } = scene.page
  const above = offers.flatMap(({ line }) => blocks[measure(line).first - 1] ?? [])
  const asking = above.filter(({ text, words }) => words >= fewestPitched && pitch.test(text))
  const keys = asking.map(({ key }) => key)
  const again = keys.filter((key, i) => keys.indexOf(key) !== i)
  return again.length > 0 ? below(scene).filter(({ key }) => again.includes(key)) : []
}

/** Buttons alone, where what is said around them is what the page offers. */
export const buttonsAlone = defineRule({
  *find(scene) {
    for (const block of below(scene))
      if (buttonOf(block)) yield { elements: [block.element], evidence: block.text }
  },
})

/** Buttons that are links, and the small boxes that ask to press one: offers of the site's own. */
export default defineRule({
  *find(scene) {
    const offers = below(scene).flatMap((block) => {
      const link = buttonOf(block)
      return link ? offerOf(scene, block, link) : []
    })
    const entries = entriesOf(offers.filter(({ line, box }) => line !== box))
    for (const { line, box, evidence } of offers) {
      yield { elements: [entries.has(box) ? line : box], evidence }
    }
    for (const { element, text } of pitchesOf(scene, offers))
      yield { elements: [element], evidence: text }
  },
})
