import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** One page with its ground truth; the format stands in this folder's README. */
export interface CorpusPage {
  id: string
  url: string
  type: string
  lang?: string | null
  title?: string | null
  author?: string | null
  date?: string | null
  body: string
  images?: { urls: string[] }[] | null
  with?: string[] | null
  without?: string[] | null
}

/** Reads the index of a corpus, of one type of pages where one is given. */
export async function readCorpus(folder: string, type?: string): Promise<CorpusPage[]> {
  const lines = (await readFile(join(folder, 'index.jsonl'), 'utf8')).split('\n').filter(Boolean)
  const pages = lines.map((line): CorpusPage => JSON.parse(line))
  return type ? pages.filter((page) => page.type === type) : pages
}

/** The HTML that is served for a page. */
export const readPageHtml = (folder: string, { id }: CorpusPage): Promise<string> =>
  readFile(join(folder, 'html', `${id}.html`), 'utf8')
