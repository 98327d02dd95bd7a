import { siteOf } from '../../header/site.ts'
import { legalText } from '../xml.ts'
import type { BookName, Chapter } from './book.ts'
import { emptyPage } from './chapter.ts'

const xhtml = 'http://www.w3.org/1999/xhtml'

/** Within the book's folder. */
export const titlePagePath = 'title.xhtml'

/** What stands before the contents of a book of several articles: its name and the sites they are from. */
export function titlePageOf(name: BookName, chapters: readonly Chapter[]): Document {
  const page = emptyPage(name.title, name)
  const header = page.createElementNS(xhtml, 'header')
  const title = page.createElementNS(xhtml, 'h1')
  title.textContent = legalText(name.title)
  header.append(title)
  for (const site of sitesOf(chapters)) {
    const line = page.createElementNS(xhtml, 'p')
    line.setAttribute('class', 'meta')
    line.textContent = legalText(site)
    header.append(line)
  }
  page.querySelector('body')?.append(header)
  return page
}

/** Names of the sites that articles are from, each once. */
export const sitesOf = (chapters: readonly Chapter[]): string[] => [
  ...new Set(chapters.map(({ article }) => siteOf(article))),
]
