import { foldWhiteSpace } from '../../text/fold-white-space.ts'
import { matchKey } from '../../text/match-key.ts'

/** What divides a title from the site's name: " | ", " - ", " – ", " :: ", " » ". */
const separator = /\s+(?:[|\-–—·•»›]|::?)\s+/

/** The first `count` parts of a title, with the separators between them as they are. */
function keepFirst(title: string, count: number): string {
  const global = new RegExp(separator.source, 'g')
  let seen = 0
  for (const match of title.matchAll(global)) {
    seen++
    if (seen === count) return title.slice(0, match.index)
  }
  return title
}

/**
 * A title without the site's name at its end or beginning. The name is taken off where it is known,
 * or where what is left is a line of the page (`isLine`): a dash within a title stays.
 */
export function withoutSiteName(
  title: string,
  { siteName, isLine }: { siteName: string | null; isLine: (text: string) => boolean },
): string {
  const folded = foldWhiteSpace(title)
  if (isLine(folded)) return folded
  const parts = folded.split(separator)
  const site = siteName ? matchKey(siteName) : null
  for (let cut = parts.length - 1; cut > 0; cut--) {
    const tail = parts.slice(cut).join(' ')
    const kept = keepFirst(folded, cut)
    if (isLine(kept) || (site !== null && matchKey(tail) === site)) return kept
  }
  const rest = folded.replace(new RegExp(`^.*?${separator.source}`), '')
  const start = parts[0] ?? ''
  if (parts.length > 1 && (isLine(rest) || (site !== null && matchKey(start) === site))) return rest
  return folded
}
