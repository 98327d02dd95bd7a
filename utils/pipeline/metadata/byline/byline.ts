import type { Block } from '../../page/index.ts'
import { authorsOf } from '../head/json-ld.ts'
import type { MetaTags } from '../head/meta-tags.ts'
import type { Site } from '../head/site.ts'
import type { Sources } from '../head/sources.ts'
import { endNames } from './end-names.ts'
import { isLabel, joinPeople, looksLikePerson, peopleIn } from './people.ts'

const authorTags = [
  'author',
  'article:author',
  'og:article:author',
  'article:author_name',
  'dc.creator',
  'dc:creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'shareaholic:article_author_name',
]

/** Scholarly pages write "Ruiz, Ana", one person a tag. */
const turned = (name: string): string => name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1')

/** The values of the first tag that names anyone; of a card's fields the one whose label is a byline's. */
function taggedAuthors(tags: MetaTags): string[] {
  for (const name of authorTags) {
    const values = tags.get(name)?.filter((value) => peopleIn(value).length > 0) ?? []
    if (values.length > 0) return values
  }
  const isOfCard = isLabel(tags.get('twitter:label1')?.[0] ?? '')
  const scholars = (tags.get('citation_author') ?? []).map(turned)
  return scholars.length > 0 || !isOfCard ? scholars : (tags.get('twitter:data1') ?? [])
}

/** The people of a value, without the publisher; where he signs, a single word beside is his place. */
function othersIn(value: string, site: Site): string[] {
  const names = peopleIn(value)
  const isSite = (name: string) => site.isName(name) || /^\S+\.[a-z]{2,4}$/.test(name)
  return names.some(isSite) ? names.filter((one) => looksLikePerson(one) && !isSite(one)) : names
}

/** Who wrote the article as the head tells it. */
export interface DeclaredByline {
  names: string | null
  /** Whether it names people; else a publisher or an account signs for them. */
  isOfPeople: boolean
}

/**
 * The people who wrote the article as JSON-LD or the head declare them, the fuller list of both; lines
 * that show them too may tell where a name ends. A publisher that signs for its writers comes last.
 */
export function declaredByline(
  { tags, article, nodes, site }: Sources,
  lines: readonly Block[],
): DeclaredByline {
  const { people, organisations } = authorsOf(article, nodes)
  const declared = people.flatMap((value) => othersIn(value, site))
  const tagged = taggedAuthors(tags)
  const others = tagged.flatMap((value) => othersIn(value, site))
  const isPerson = (name: string) => looksLikePerson(name) && !site.isAccount(name)
  const isFuller = declared.length > 0 && declared.every((name) => others.includes(name))
  const ofPeople = [(isFuller ? others : declared).filter(isPerson), others.filter(isPerson)]
  const standIns = [
    declared,
    others,
    organisations.flatMap(peopleIn),
    people.flatMap(peopleIn),
    tagged.flatMap(peopleIn),
  ]
  for (const found of [...ofPeople, ...standIns]) {
    const names = joinPeople(endNames(found, lines))
    if (names) return { names, isOfPeople: ofPeople.includes(found) }
  }
  return { names: null, isOfPeople: false }
}
