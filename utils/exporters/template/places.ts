import type { Article } from '../../article.ts'
import { dayOf } from '../../header/day.ts'
import { domainOf } from '../../header/site.ts'

/** What a template can name, in braces; each has its word, `place_<name>`. */
export const placeNames = [
  'date',
  'title',
  'site',
  'author',
  'domain',
  'language',
  'today',
  'time',
] as const

export type PlaceName = (typeof placeNames)[number]

/** What of an article fills places. */
export type Named = Pick<
  Article,
  'title' | 'siteName' | 'byline' | 'publishedTime' | 'lang' | 'url'
>

const place = /\{(\w+)\}/g
const twoDigits = (number: number) => String(number).padStart(2, '0')

/** As the clock on the wall has it: it is the user's own archive. */
const clockDay = (time: Date): string =>
  [time.getFullYear(), twoDigits(time.getMonth() + 1), twoDigits(time.getDate())].join('-')

/** What stands in each place of a template; empty where the page does not tell. `now` is the time of export. */
export function placeValues(article: Named, now: Date): Record<PlaceName, string> {
  const { title, siteName, byline, publishedTime, lang, url } = article
  return {
    title,
    domain: domainOf(url) ?? '',
    date: dayOf(publishedTime) ?? '',
    site: siteName ?? '',
    author: byline ?? '',
    language: lang ?? '',
    today: clockDay(now),
    // No colon: Windows has none in a name.
    time: `${twoDigits(now.getHours())}-${twoDigits(now.getMinutes())}`,
  }
}

export const isPlaceName = (name: string): name is PlaceName =>
  placeNames.includes(name as PlaceName)

/** What a template names and no article has: it stays as it was written, and is told. */
export const unknownPlaces = (template: string): string[] => [
  ...new Set(
    [...template.matchAll(place)].flatMap(([whole, name = '']) =>
      isPlaceName(name) ? [] : [whole],
    ),
  ),
]
