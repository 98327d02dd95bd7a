import { foldWhiteSpace } from '../../../text/fold-white-space.ts'
import type { Block } from '../../page/index.ts'
import { personsIn } from './people.ts'

/** A name and a surname; only a longer one may have run into what follows it. */
const ordinary = 2

/** The people that single pieces of text name, between the tags of some lines. */
function peopleOfPieces(lines: readonly Block[]): string[] {
  return lines.flatMap(({ prose, element }) => {
    const pieces: string[] = []
    const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text && !prose; text = texts.nextNode()) {
      const piece = foldWhiteSpace((text as Text).data)
      // A link's text is one name, or no name at all.
      pieces.push(...(text.parentElement?.tagName === 'A' ? [piece] : personsIn(piece)))
    }
    return pieces
  })
}

/**
 * Ends names where the text of their own does, of the lines they stand in: an office, a place or a
 * weekday that the page sets behind them in an element or a line of its own is none of the name.
 */
export function endNames(names: readonly string[], lines: readonly Block[]): readonly string[] {
  if (names.every((name) => name.split(' ').length <= ordinary)) return names
  const pieces = peopleOfPieces(lines)
  return names.map((name) => pieces.find((piece) => name.startsWith(`${piece} `)) ?? name)
}
