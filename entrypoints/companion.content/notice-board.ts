import { type ReadonlySignal, signal } from '@preact/signals'
import type { Notice } from '../../components/reader/reader-props.ts'

/** Long enough to be read, in ms. */
const shown = 6000

/** One notice at a time; what went well goes by itself; what went wrong, or can be acted on, stays. */
export function noticeBoard(whileOpen: AbortSignal): {
  notice: ReadonlySignal<Notice | null>
  tell: (notice: Notice) => void
} {
  const notice = signal<Notice | null>(null)
  let timer = 0
  whileOpen.addEventListener('abort', () => clearTimeout(timer))
  return {
    notice,
    tell(told) {
      clearTimeout(timer)
      notice.value = told
      if (told.key.startsWith('error_') || told.action) return
      timer = window.setTimeout(() => {
        notice.value = null
      }, shown)
    },
  }
}
