import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** A page of tests/corpus with what its folder expects of it. */
export interface CorpusPage {
  html: string
  /** Where it stands on its site: path and query. */
  path: string
  title: string
  byline: string | null
  siteName: string | null
  /** Every block of the body, in order; headings begin with "## ". */
  blocks: string[]
  removals: { rule: string; text: string }[]
}

const CORPUS = resolve('tests/corpus')

export const corpusSlugs: string[] = readdirSync(CORPUS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

/** Reads one folder of the corpus. */
export function corpusPage(slug: string): CorpusPage {
  const read = (file: string) => readFileSync(`${CORPUS}/${slug}/${file}`, 'utf8')
  const expected = JSON.parse(read('expected.json'))
  const { pathname, search } = new URL(expected.url)
  return { ...expected, html: read('source.html'), path: pathname + search }
}
