import type { Article } from '../../utils/article.ts'
import { askBackground } from '../../utils/browser/ask-background.ts'
import { loadSettings } from '../../utils/browser/settings/settings-store.ts'
import { sanitise } from '../../utils/pipeline/sanitise/index.ts'
import { holdKeys } from './hold-keys.ts'
import { mountOverlay } from './mount-overlay.ts'
import { paragraphOnScreen } from './paragraph-on-screen.ts'
import { read, readBlock } from './pipeline.ts'

/** An open reader. */
export interface Session {
  /** Whether the overlay still lies over the page: the page can remove it. */
  isShown: () => boolean
  close: () => void
}

interface Opened {
  article: Article
  onClose: () => void
}

/** Fails only where the extension was updated beneath: then there is no popup of ours to reset. */
const tellClosed = () => {
  askBackground('reader-closed', {}).catch(() => {})
}

/** Has the companion injected beside the text that is shown; goes without where that fails. */
async function callCompanion() {
  try {
    if (!globalThis.lisibleCompanion) await askBackground('inject-companion', {})
  } catch (error) {
    console.warn('Lisible: the companion could not be injected', error)
  }
  return globalThis.lisibleCompanion
}

/**
 * Shows an article over the page until it is closed, by whichever way; `onClose` then runs once.
 * Resolves when the text is shown; the interface comes after it.
 */
export async function openSession({ article, onClose }: Opened): Promise<Session> {
  const ended = new AbortController()
  const { signal } = ended
  const accompanied = new AbortController()
  const system = matchMedia('(prefers-color-scheme: dark)')
  // Before the page is locked, which moves what is below it by a few pixels.
  const stood = { left: scrollX, top: scrollY }
  const settings = await loadSettings()
  let leave: ReturnType<NonNullable<typeof globalThis.lisibleCompanion>['accompany']> | undefined

  function close() {
    if (signal.aborted) return
    const showParagraph = leave?.()
    ended.abort()
    overlay.remove()
    if (!showParagraph?.()) window.scrollTo({ ...stood, behavior: 'instant' })
    onClose()
    tellClosed()
  }

  const overlay = mountOverlay({
    article,
    settings,
    prefersDark: system.matches,
    beginAt: paragraphOnScreen(article),
    onClose: close,
  })
  const onPageHide = () => {
    close()
    // A page kept for "back" comes back with the popup set when the message did not get through.
    addEventListener('pageshow', tellClosed, { once: true })
  }
  addEventListener('pagehide', onPageHide, { signal })
  holdKeys(AbortSignal.any([signal, accompanied.signal]))
  void Promise.all([callCompanion(), overlay.whole]).then(([companion]) => {
    if (!companion || signal.aborted) return
    leave = companion.accompany({
      overlay,
      article,
      settings,
      read,
      readBlock,
      sanitise,
      close,
      signal,
    })
    accompanied.abort()
  })
  return { isShown: overlay.isShown, close }
}
