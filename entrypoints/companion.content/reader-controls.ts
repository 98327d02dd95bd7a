import { areBeside, hasContents } from '../../components/reader/Contents.tsx'
import { isClosable } from '../../components/reader/is-closable.ts'
import type { ReaderProps } from '../../components/reader/reader-props.ts'
import { step } from '../../components/reader/reading-blocks.ts'
import { pictureBeside } from '../../components/reader/text/prepare-pictures.ts'
import { closeInnermost } from '../../components/reader/view.ts'
import type { ReaderControls } from '../../utils/keys/reader-controls.ts'
import { schema } from '../../utils/settings/schema.ts'

interface Controlled {
  root: ShadowRoot
  props: ReaderProps
  toggleFullScreen: () => void
}

/** The focus into the contents beside the text, and back out of them. */
function toggleContentsBeside(root: ShadowRoot): void {
  const nav = root.querySelector('.contents-beside')
  const isInside = nav?.contains(root.activeElement) ?? false
  const entry = nav?.querySelector<HTMLElement>('[aria-current]') ?? nav?.querySelector('a')
  const to = isInside ? root.querySelector('dialog') : entry
  to?.focus({ preventScroll: isInside })
}

/** What keys do with the reader in a closed root. */
export function readerControls({ root, props, toggleFullScreen }: Controlled): ReaderControls {
  const { article, settings, view, notice } = props
  const { dialog, body } = props.frame
  const { panel, picture, zoomed, gutter } = view

  return {
    escape() {
      if (closeInnermost(view)) return
      if (isClosable(notice.value)) return props.onCloseNotice()
      if (panel.value) props.onPanel(null)
      else props.onClose()
    },
    toggleFullScreen,
    step(by, direction) {
      step({ scroller: dialog, body }, by, direction)
    },
    resize(direction) {
      const { min, max, step } = schema.fontSize
      const fontSize = settings.value.fontSize + direction * step
      if (fontSize >= min && fontSize <= max) props.onSettingsChange({ fontSize })
    },
    nextTheme() {
      const { options } = schema.theme
      const next = options[(options.indexOf(settings.value.theme) + 1) % options.length]
      if (next) props.onSettingsChange({ theme: next })
    },
    toggle(id) {
      const { toc, removals } = article.value
      if (panel.value === id) return props.onPanel(null)
      if (id === 'contents' && areBeside(toc, gutter.value)) return toggleContentsBeside(root)
      if (id === 'contents' && !hasContents(toc)) return
      if (id === 'removals' && removals.length === 0) return
      props.onPanel(id)
    },
    selectAll() {
      document.getSelection()?.selectAllChildren(body.parentElement ?? body)
    },
    copy(form) {
      if (view.passage.value) props.onCopyPassage(form)
    },
    turn(side) {
      const isForward = (side === 'right') === (dialog.dir !== 'rtl')
      const next = picture.value && pictureBeside(picture.value, isForward ? 1 : -1)
      if (!next) return
      zoomed.value = false
      picture.value = next
    },
    zoom() {
      zoomed.value = !zoomed.value
    },
  }
}
