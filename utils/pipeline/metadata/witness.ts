import { matchKey } from '../../text/match-key.ts'
import type { Block, Page } from '../page/index.ts'

/** Says whether a line stands in the text that the page itself declares to be the article's. */
export interface Witness {
  holds: (block: Block) => boolean
}

const longestText = 400_000
/** A shorter declared text is a summary. */
const fewestCharacters = 300
/** How much of a line is looked for: declared texts lose links, notes and ends. */
const compared = 60
const shortest = 8
/** Share of the declared text that must be found on the page: else it is of another article. */
const believable = 0.5

/** Line breaks are lost in declared texts: "Rome" and "New York" become one word. */
const withoutSpaces = (key: string): string => key.replaceAll(' ', '')

/**
 * Makes a witness of JSON-LD's `articleBody`; null where there is none, or where it does not fit the
 * page. Entities and tags in it do not matter: only letters are compared.
 */
export function callWitness(page: Page, articleBody: string | null): Witness | null {
  if (!articleBody || articleBody.length < fewestCharacters || articleBody.length > longestText) {
    return null
  }
  const declared = withoutSpaces(
    matchKey(articleBody.replace(/<[^>]{0,200}>|&\w{2,8};|&#\w{2,6};/g, ' ')),
  )
  const holds = ({ key: spaced }: Block): boolean => {
    const key = withoutSpaces(spaced)
    if (key.length < shortest) return false
    return (
      declared.includes(key.slice(0, compared)) ||
      // A place name or a label may stand before the sentence on one side only.
      (key.length > compared && declared.includes(key.slice(-compared)))
    )
  }
  const found = page.blocks.reduce(
    (sum, block) => sum + (block.prose && holds(block) ? block.key.length : 0),
    0,
  )
  // Keys are capped, so a long line counts for less than it is: the threshold is generous.
  return found >= Math.min(declared.length * believable, 2000) * believable ? { holds } : null
}
