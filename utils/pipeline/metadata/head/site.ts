import { noLetter } from '../../../text/letters.ts'
import { matchKey } from '../../../text/match-key.ts'
import { type JsonLdNode, stringOf, typesOf } from './json-ld.ts'
import { firstTag, type MetaTags } from './meta-tags.ts'

/** The site that the page stands on. */
export interface Site {
  name: string | null
  /** Whether a text is the site's name or its host's: "The Gazette", "gazette.example", "GAZETTE". */
  isName: (text: string) => boolean
  /** Whether a name begins as the site's does: "Gazette Team", "Gazette D". */
  isAccount: (name: string) => boolean
}
const shortestName = 5

/** Only letters and digits: "heizung.de" and "Heizung DE" are one. */
const others = new RegExp(`(?:(?!\\d)${noLetter})+`, 'g')
const letters = (text: string): string => text.toLowerCase().replace(others, '')

/** "www.gazette.co.uk" as "gazettecouk" and "gazette": how a site writes its own address. */
function hostNames(url: string): string[] {
  const host = URL.parse(url)?.hostname.replace(/^(?:www|m|amp)\./, '') ?? ''
  const labels = host.split('.')
  // The longest label but the last is the name: "co" of "co.uk" is shorter.
  const [own = ''] = labels.slice(0, -1).sort((a, b) => b.length - a.length)
  return [letters(host), letters(own), letters(`${own}.${labels.at(-1)}`)].filter(Boolean)
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
  const hosts = new Set(hostNames(url))
  const own = [...hosts, ...[...keys].map(letters)]
  return {
    name,
    isName: (text) => keys.has(matchKey(text)) || hosts.has(letters(text)),
    isAccount: (text) => {
      const first = letters(text.split(' ', 1)[0] ?? '')
      return first.length >= shortestName && own.some((key) => key.startsWith(first))
    },
  }
}
