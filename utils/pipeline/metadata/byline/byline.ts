import type { Block, Page } from '../../page/index.ts'
import { authorsOf } from '../head/json-ld.ts'
import type { MetaTags } from '../head/meta-tags.ts'
import type { Site } from '../head/site.ts'
import type { Sources } from '../head/sources.ts'
import words from './after-date.words.json' with { type: 'json' }
import offices from './after-name.words.json' with { type: 'json' }
import { bylineLines } from './byline-lines.ts'
import { endNames } from './end-names.ts'
import { markedAuthors } from './marked-authors.ts'
import { afterLabel, isLabel, joinPeople, looksLikePerson, peopleIn, personsIn } from './people.ts'
import { fields, signatures } from './signatures.ts'

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
/** Lines around the title in which a byline stands. */
const above = 4
const below = 14
/** "September 21, 2020 by": after its date a line says who wrote it. */
const afterDate = new RegExp(String.raw`\d[\s,·]+(?:${words.join('|')})\s+(.+)$`, 'i')

/** The lines around the title that may name who wrote. */
const linesNear = ({ blocks }: Page, index: number): Block[] =>
  blocks.slice(Math.max(0, index - above), index + below)

/** Korean and Japanese lines say what somebody is behind the name: "김민수 기자". */
const beforeOffice = new RegExp(
  `(?:^|[\\s=[(（])([가-힣]{2,4}|[一-鿿]{2,5})\\s?(?:${Object.values(offices).flat().join('|')})(?=$|[\\s\\])）])`,
)

/** The people of a line that begins with "By", or names an office behind the name, some lines around the title; empty where there is none. */
function bylineNear(page: Page, index: number): string[] {
  for (const line of bylineLines(linesNear(page, index))) {
    for (const part of line.split(fields)) {
      const named = afterLabel(part) ?? afterDate.exec(part)?.[1] ?? beforeOffice.exec(part)?.[1]
      const people = named ? personsIn(named) : []
      if (people.length > 0) return people
    }
  }
  return []
}

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

/**
 * The people who wrote the article: as JSON-LD or the head declare them, the fuller list of both, else
 * as the page shows them near the line `titleIndex`. A publisher that signs for its writers comes last.
 */
export function bylineOf(
  { page, tags, article, nodes, site }: Sources,
  titleIndex: number,
): string | null {
  const { people, organisations } = authorsOf(article, nodes)
  const declared = people.flatMap((value) => othersIn(value, site))
  const tagged = taggedAuthors(tags)
  const others = tagged.flatMap((value) => othersIn(value, site))
  const isPerson = (name: string) => looksLikePerson(name) && !site.isAccount(name)
  const isFuller = declared.length > 0 && declared.every((name) => others.includes(name))
  for (const find of [
    () => (isFuller ? others : declared).filter(isPerson),
    () => others.filter(isPerson),
    () => bylineNear(page, titleIndex),
    () => markedAuthors(page, titleIndex),
    () => signatures(page, titleIndex),
    () => declared,
    () => others,
    () => organisations.flatMap(peopleIn),
    () => people.flatMap(peopleIn),
    () => tagged.flatMap(peopleIn),
  ]) {
    const names = joinPeople(endNames(find(), linesNear(page, titleIndex)))
    if (names) return names
  }
  return null
}
