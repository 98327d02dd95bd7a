import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import type { LoadPhrases } from '../../../utils/pipeline/declutter/phrases.ts'
import { readArticle } from '../../../utils/pipeline/read-article.ts'
import { reserve } from '../../../utils/pipeline/reserve.ts'
import { imagesOf, textOf } from './content-text.ts'
import type { Output, SystemId } from './systems.ts'

interface Found {
  title: string | null
  author: string | null
  date: string | null
  content: string
}

/** By language; `browse.ts` defines it. */
declare const phraseFiles: Record<string, string>

const loadPhrases: LoadPhrases = async (languages) =>
  languages.flatMap((language) => JSON.parse(phraseFiles[language] ?? '[]'))

/** The systems under test, each called as its own users call it. */
const run: Record<SystemId, () => Found | Promise<Found>> = {
  lisible: async () => {
    const { title, byline, publishedTime, content } = await readArticle(document, {
      url: location.href,
      loadPhrases,
      loadReserve: async () => reserve,
    })
    return { title, author: byline, date: publishedTime, content }
  },
  readability: () => {
    const found = new Readability(document.cloneNode(true) as Document).parse()
    return {
      title: found?.title ?? null,
      author: found?.byline ?? null,
      date: found?.publishedTime ?? null,
      content: found?.content ?? '',
    }
  },
  defuddle: () => {
    const { title, author, published, content } = new Defuddle(document, {
      url: location.href,
    }).parse()
    return { title, author, date: published, content }
  },
}

/** Runs one system on the page that is loaded; times its call alone, in milliseconds. */
export async function measure(system: SystemId): Promise<Omit<Output, 'id' | 'system'>> {
  const start = performance.now()
  const { content, ...metadata } = await run[system]()
  const ms = performance.now() - start
  return { ms, ...metadata, text: textOf(content), images: imagesOf(content) }
}
