import type { TocEntry } from '../../article.ts'
import { foldWhiteSpace } from '../../text/fold-white-space.ts'
import { noLetter } from '../../text/letters.ts'
import { idPrefix } from '../sanitise/id-prefix.ts'

/** All but letters and digits; half a pair of surrogates would be no id. */
const others = new RegExp(`(?:(?!\\d)${noLetter}|[\\ud800-\\udfff])+`, 'g')

const slug = (text: string): string =>
  text.toLowerCase().replace(others, '-').replace(/^-|-$/g, '').slice(0, 60)

/**
 * Gives every heading an id of its own and lists them, those of boxes beside the text left out. Ids that
 * the page gave stay: footnotes and links point there.
 */
export function buildToc(body: DocumentFragment): TocEntry[] {
  const taken = new Set([...body.querySelectorAll('[id]')].map((element) => element.id))
  const headings = [...body.querySelectorAll('h2, h3, h4, h5, h6')]
  return headings
    .filter((heading) => !heading.closest('aside'))
    .map((heading) => {
      const text = foldWhiteSpace(heading.textContent ?? '')
      if (!heading.id) {
        const base = `${idPrefix}${slug(text) || 'section'}`
        let id = base
        for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
        taken.add(id)
        heading.id = id
      }
      return { id: heading.id, level: Number(heading.tagName[1]), text }
    })
}
