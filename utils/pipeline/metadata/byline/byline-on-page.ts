import type { Page } from '../../page/index.ts'
import { fields } from '../fields.ts'
import words from './after-date.words.json' with { type: 'json' }
import offices from './after-name.words.json' with { type: 'json' }
import { bylineLines, linesNear } from './byline-lines.ts'
import { endNames } from './end-names.ts'
import { markedAuthors } from './marked-authors.ts'
import { afterLabel, joinPeople, personsIn } from './people.ts'
import { signatures } from './signatures.ts'

/** "September 21, 2020 by": after its date a line says who wrote it. */
const afterDate = new RegExp(String.raw`\d[\s,·]+(?:${words.join('|')})\s+(.+)$`, 'i')

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

/**
 * The people whom a page shows near the line `titleAt`, or below its text, as those who wrote it; null
 * where it shows nobody.
 */
export function bylineOnPage(page: Page, titleAt: number): string | null {
  for (const find of [bylineNear, markedAuthors, signatures]) {
    const names = joinPeople(endNames(find(page, titleAt), linesNear(page, titleAt)))
    if (names) return names
  }
  return null
}
