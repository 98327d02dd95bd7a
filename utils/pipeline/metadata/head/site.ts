import { noLetter } from '../../../text/letters.ts'
import { matchKey } from '../../../text/match-key.ts'
import { type JsonLdNode, stringOf, typesOf } from './json-ld.ts'
import { firstTag, type MetaTags } from './meta-tags.ts'

/** The site that the page stands on. */
export interface Site {
  name: string | null
  /** Whether a text is the site's name or its host's: "The Gazette", "gazette.example", "GAZETTE". */
  isName: (text: string) => boolean
  /** Whether a text is that beside a title, where it may be the beginning of the name alone. */
  isSign: (text: string) => boolean
  /** Whether a name begins as the site's does: "Gazette Team", "Gazette D". */
  isAccount: (name: string) => boolean
}
const shortestName = 5
const longestEnding = 3
/** What a page calls itself by in more words is no name. */
const longestName = 6

/** Only letters and digits, without accents: "heizung.de" and "Heizung DE" are one. */
const others = new RegExp(`(?:[\\u0300-\\u036f]|(?!\\d)${noLetter})+`, 'g')
const letters = (text: string): string => text.toLowerCase().normalize('NFKD').replace(others, '')

/** The parts of an address's host: "gazette", "co" and "uk". */
const labelsOf = (url: string): string[] =>
  (URL.parse(url)?.hostname.replace(/^(?:www|m|amp)\./, '') ?? '').split('.')

/** "shop.gazette.co.uk" as "gazettecouk", "gazette" and so on: how a site writes its own address. */
function hostNames(labels: string[]): string[] {
  // The longest label but the last is the name, or the one before an ending as "co.uk".
  const [longest = ''] = labels.slice(0, -1).sort((a, b) => b.length - a.length)
  const domain = labels.slice((labels.at(-2)?.length ?? 0) <= longestEnding ? -3 : -2)
  const end = labels.at(-1) ?? ''
  return [longest, domain[0] ?? '']
    .flatMap((own) => [own, own + end])
    .concat(labels.join(''), domain.join(''))
    .map(letters)
    .filter(Boolean)
}

/** Reads the site's name from the head, the publisher or the site's own node. */
export function readSite(
  { tags, article, nodes }: { tags: MetaTags; article: JsonLdNode; nodes: JsonLdNode[] },
  url: string,
): Site {
  const website = nodes.find((node) => typesOf(node).includes('WebSite'))
  const publisher = stringOf(article.publisher)
  const name =
    firstTag(tags, ['og:site_name', 'application-name']) ?? publisher ?? stringOf(website?.name)
  const keys = new Set([name, publisher, stringOf(website?.name)].map((one) => matchKey(one ?? '')))
  keys.delete('')
  const labels = labelsOf(url)
  const hosts = new Set(hostNames(labels))
  const own = [...hosts, ...[...keys].map(letters)]
  const isShort = (key: string) => key.split(' ').length <= longestName
  const isName = (text: string) => keys.has(matchKey(text)) || hosts.has(letters(text))
  return {
    name,
    isName,
    isSign: (text) => {
      const key = matchKey(text)
      const isPhrase = key.includes(' ')
      return (
        isName(text) ||
        (isPhrase && key.split(' ').every((word) => labels.includes(word))) ||
        (isPhrase && [...keys].some((whole) => isShort(whole) && whole.startsWith(`${key} `)))
      )
    },
    isAccount: (text) => {
      const first = letters(text.split(' ', 1)[0] ?? '')
      return first.length >= shortestName && own.some((key) => key.startsWith(first))
    },
  }
}
