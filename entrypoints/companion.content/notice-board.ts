import { type ReadonlySignal, signal } from '@preact/signals'
import { isClosable } from '../../components/reader/is-closable.ts'
import type { Notice } from '../../components/reader/reader-props.ts'

/** Long enough to be read, in ms. */
const shown = 6000

/** One notice at a time; news goes by itself; what went wrong, or can be acted on, stays until it is closed. */
export function noticeBoard(whileOpen: AbortSignal): {
  notice: ReadonlySignal<Notice | null>
  tell: (notice: Notice) => void
  onCloseNotice: () => void
} {
  const notice = signal<Notice | null>(null)
  let timer = 0
  whileOpen.addEventListener('abort', () => clearTimeout(timer))
  const onCloseNotice = () => {
    notice.value = null
  }
  return {
    notice,
    onCloseNotice,
    tell(told) {
      clearTimeout(timer)
      notice.value = told
      if (isClosable(told) || told.action) return
      timer = window.setTimeout(onCloseNotice, shown)
    },
  }
}
