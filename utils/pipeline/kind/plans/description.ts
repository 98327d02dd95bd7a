import { commonAncestor } from '../../../dom/common-ancestor.ts'
import { nameWords } from '../../../dom/name-words.ts'
import { foldWhiteSpace } from '../../../text/fold-white-space.ts'
import { matchKey } from '../../../text/match-key.ts'
import type { Scene } from '../../declutter/define-rule.ts'
import { landmarks } from '../../declutter/landmarks.ts'
import { readJsonLd, stringsOf, typesOf } from '../../metadata/head/json-ld.ts'
import type { Block } from '../../page/index.ts'

/** What shops call the box in which a product is described, in classes and ids. */
const names = new Set([
  ...['desc', 'description', 'descriptions', 'beschreibung', 'artikelbeschreibung'],
  ...['produktbeschreibung', 'descriptif', 'descripcion', 'descrizione', 'descricao'],
  ...['omschrijving', 'beskrivelse', 'beskrivning', 'kuvaus', 'opis', 'popis', 'aciklama'],
])
const elsewhere = `${landmarks}, footer, dialog, [role=dialog]`
/** A shorter one is the pitch under the title, or a label. */
const fewestWords = 12
/** A shorter declaration may stand on the page by chance. */
const fewestCharacters = 60
/** How much of a line is looked for, in letters. */
const compared = 60
/** Shorter lines, in words, may stand in any text. */
const shortestLine = 4
/** Share of a box that the declared description fills: else it only stands in it. */
const filled = 0.3

/** Line breaks and tags are lost in declared texts: only letters are compared. */
const letters = (text: string): string =>
  matchKey(text.replace(/<[^>]{0,200}>/g, ' ')).replaceAll(' ', '')

const holdsTitle = ({ page, title }: Scene, element: Element): boolean => {
  const { first, end } = page.measure(element)
  return title !== null && first <= title.index && title.index < end
}

/** The box that holds the description which the page declares in JSON-LD. */
function declaredDescription(scene: Scene): Element[] {
  const { page } = scene
  const [declared = ''] = readJsonLd(page.document)
    .filter((node) => typesOf(node).some((type) => type.startsWith('Product')))
    .flatMap((node) => stringsOf(node.description))
    .map(letters)
    .sort((a, b) => b.length - a.length)
  if (declared.length < fewestCharacters) return []
  const holds = ({ key, words, element }: Block): boolean => {
    if (!element.isConnected || words < shortestLine) return false
    const own = key.replaceAll(' ', '')
    // A whole description in one line is longer than what is declared of it.
    return declared.includes(own.slice(0, compared)) || own.includes(declared.slice(0, compared))
  }
  const held = page.blocks.filter(holds)
  const box = commonAncestor(held.map(({ element }) => element))
  if (!box || box === page.root || holdsTitle(scene, box)) return []
  const words = held.reduce((sum, block) => sum + block.words, 0)
  return words >= page.measure(box).words * filled ? [box] : []
}

/** The boxes that are named as the description, outermost, each once. */
function namedDescriptions(scene: Scene): Element[] {
  const { page } = scene
  const found = new Map<string, Element>()
  for (const element of page.root.querySelectorAll('[class], [id], [itemprop=description]')) {
    const isNamed =
      element.getAttribute('itemprop') === 'description' ||
      nameWords(element).some((name) => names.has(name))
    if (!isNamed || element.closest(elsewhere) || holdsTitle(scene, element)) continue
    const { words, linkWords } = page.measure(element)
    if (words < fewestWords || linkWords > words / 2) continue
    const text = foldWhiteSpace(element.textContent ?? '')
    if (!found.has(text)) found.set(text, element)
  }
  const all = [...found.values()]
  return all.filter((one) => !all.some((other) => other !== one && other.contains(one)))
}

/** Where a product is described: each way to tell it, the surer first. */
export const descriptionsOf = (scene: Scene): Element[][] => {
  const declared = declaredDescription(scene)
  const named = namedDescriptions(scene)
  const isWithin = (one: Element, all: Element[]): boolean => all.some((each) => each.contains(one))
  const outside = named.filter((one) => !isWithin(one, declared))
  return [declared, [...declared.filter((one) => !isWithin(one, outside)), ...outside]]
}
