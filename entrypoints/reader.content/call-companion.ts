import { effect } from '@preact/signals'
import type { OverTextProps } from '../../components/reader/OverText.tsx'
import type { Notice, ReaderProps } from '../../components/reader/reader-props.ts'
import { askBackground } from '../../utils/browser/ask-background.ts'
import { pageAddress } from '../../utils/browser/page-address.ts'
import type { Overlay } from './mount-overlay.tsx'

interface Called extends Omit<OverTextProps, 'onCopy'> {
  overlay: Overlay
  tell: (notice: Notice) => void
  signal: AbortSignal
}

/** What the reader has of its companion: does nothing until that is there. */
export interface CompanionHandle extends Pick<ReaderProps, 'onCopy' | 'onCopyCode' | 'onContinue'> {
  /** Keeps the reading position at once. */
  keep: () => void
}

/** Has the companion injected beside a reader that is shown; goes without where that fails. */
export function callCompanion(called: Called): CompanionHandle {
  const { article, view, overlay, tell, signal } = called
  let position: { keep: () => void; resume: () => void } | undefined
  const tellCopied = (copied: boolean) => tell({ key: copied ? 'copied' : 'error_notCopied' })

  const handle: CompanionHandle = {
    keep: () => position?.keep(),
    onContinue: () => position?.resume(),
    async onCopyCode(code) {
      tellCopied((await globalThis.lisibleCompanion?.copyText(code)) ?? false)
    },
    async onCopy(form) {
      const body = overlay.body()
      const passage = view.passage.value
      if (!body || !passage) return
      const copied = { article: article.value, passage, body }
      tellCopied((await globalThis.lisibleCompanion?.copyPassage(form, copied)) ?? false)
    },
  }

  async function call(): Promise<void> {
    if (!globalThis.lisibleCompanion) await askBackground('inject-companion', {})
    const companion = globalThis.lisibleCompanion
    const parts = overlay.parts()
    if (!companion || !parts || signal.aborted) return
    const { body, scroller, overText } = parts
    overlay.addStyle(companion.css)
    const stop = effect(() => {
      companion.drawOverText(overText, { ...called, onCopy: handle.onCopy })
    })
    signal.addEventListener('abort', () => {
      stop()
      companion.drawOverText(overText, null)
    })
    // A selection is not the article: where it was left says nothing of that.
    if (article.value.isSelection) return
    const address = pageAddress(article.value)
    const { moved } = overlay
    position = companion.keepPosition({ address, body, scroller, moved, view, signal })
  }

  call().catch((error) => console.warn('Lisible: the companion could not be injected', error))
  return handle
}
