import { loadPhrases } from '../../utils/browser/reader/load-phrases.ts'
import type { ReaderGlobal, ReaderOutcome } from '../../utils/browser/reader/reader-global.ts'
import {
  clutterLanguages,
  primaryLanguage,
} from '../../utils/pipeline/metadata/language/language.ts'
import { read } from './pipeline.ts'
import { selectedRange } from './selected-range.ts'
import { openSession, type Session } from './session.ts'

const isPdf = () => document.contentType === 'application/pdf'

/** Makes the handle that clicks act on: one reader a page, however often it is injected or clicked. */
export function createReader(): ReaderGlobal {
  let session: Session | null = null
  let opening: Promise<ReaderOutcome> | null = null

  async function start(): Promise<ReaderOutcome> {
    if (isPdf()) return { refused: 'error_pdfPage' }
    // On their way while the page is read; asked for again only where its text tells another language.
    void loadPhrases(clutterLanguages([primaryLanguage(document.documentElement.lang)]))
    try {
      const article = await read(document, location.href, selectedRange())
      const onClose = () => {
        session = null
      }
      session = await openSession({ article, onClose })
      return { state: 'open' }
    } catch (error) {
      console.error('Lisible: the reader could not be opened', error)
      return { refused: 'error_readerNotOpened' }
    }
  }

  async function open(): Promise<ReaderOutcome> {
    // The page may have removed the host, or the whole document been rewritten.
    if (session?.isShown()) return { state: 'open' }
    session?.close()
    opening ??= start().finally(() => {
      opening = null
    })
    return opening
  }

  return {
    read: () => read(document, location.href),
    open,
    toggle: async () => {
      if (!session?.isShown()) return open()
      session.close()
      return { state: 'closed' }
    },
  }
}
