import { signal } from '@preact/signals'
import { render } from 'preact'
import { articleCss } from '../../components/reader/article/article-css.ts'
import { focusedIn } from '../../components/reader/keep-focus.ts'
import { observeSelection } from '../../components/reader/observe-selection.ts'
import { Reader } from '../../components/reader/Reader.tsx'
import readerCss from '../../components/reader/reader.css?inline'
import type { ReaderProps } from '../../components/reader/reader-props.ts'
import { blockAtLine, scrollToLine } from '../../components/reader/reading-blocks.ts'
import { closeInnermost } from '../../components/reader/view.ts'
import wayCss from '../../components/reader/way.css?inline'
import type { ReaderControls } from '../../utils/keys/reader-controls.ts'
import { stampAttribute, stampOf } from '../../utils/pipeline/snapshot/stamp.ts'
import { readerControls } from './reader-controls.ts'

/** The overlay over the page. */
export interface Overlay {
  isShown: () => boolean
  /** The element that holds the article's body. */
  body: () => Element | null
  /** The elements that the companion works with. */
  parts: () => { body: Element; scroller: Element; overText: Element } | null
  /** Adds styles to the reader's own. */
  addStyle: (css: string) => void
  /** Whether the reader was scrolled since it was opened: a late picture or font moves it too, but not on. */
  moved: () => boolean
  /** What keys do with it. */
  controls: ReaderControls
  /** Presses the button that has the focus, when told to act; false where none has. */
  pressButton: (act: boolean) => boolean
  /** Whether the focus is in a field that takes letters. */
  isTyping: () => boolean
  remove: () => void
}

interface Options extends Omit<ReaderProps, 'panel' | 'prefersDark'> {
  /** Stamp of the paragraph to begin at; null for the title. */
  beginAt: string | null
  onFullScreen: () => void
  signal: AbortSignal
}

const xhtml = 'http://www.w3.org/1999/xhtml'
const typedInto =
  'textarea, select, [contenteditable], input:not([type=range], [type=radio], [type=checkbox], [type=button])'
/** Events by which a user acts. What a page's script makes up is stopped before any listener. */
const userEvents = ['click', 'input', 'change', 'pointerdown', 'pointerup', 'keydown', 'keyup']

/** Gives what presses a button all the same, by a key that the user pressed. */
function trustUsersOnly(root: ShadowRoot): (button: HTMLElement) => void {
  let pressing = false
  for (const type of userEvents) {
    root.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted && !pressing) event.stopImmediatePropagation()
      },
      { capture: true },
    )
  }
  return (button) => {
    pressing = true
    button.click()
    pressing = false
  }
}

/** Puts the reader over the page: one host element with a closed root, in the top layer. */
export function mountOverlay({
  beginAt,
  onFullScreen,
  signal: whileOpen,
  ...props
}: Options): Overlay {
  const host = document.createElementNS(xhtml, 'lisible-reader')
  const root = host.attachShadow({ mode: 'closed' })
  const { panel } = props.view
  const system = matchMedia('(prefers-color-scheme: dark)')
  const prefersDark = signal(system.matches)
  const followSystem = () => {
    prefersDark.value = system.matches
  }

  const press = trustUsersOnly(root)
  const addStyle = (css: string) => {
    const style = document.createElementNS(xhtml, 'style')
    style.textContent = css
    // Behind those before: what the companion adds speaks last.
    root.append(style)
  }
  addStyle(`${readerCss}${articleCss}${wayCss}`)
  const mount = document.createElementNS(xhtml, 'div')
  root.append(mount)
  document.documentElement.append(host)
  render(<Reader {...props} {...{ panel, prefersDark }} />, mount)
  system.addEventListener('change', followSystem)
  observeSelection(root, { view: props.view, signal: whileOpen })

  const body = () => root.querySelector('.article-body')
  const scrollTop = () => root.querySelector('dialog')?.scrollTop ?? 0
  const first = beginAt && body()?.querySelector(`[${stampAttribute}="${CSS.escape(beginAt)}"]`)
  if (first) scrollToLine(root.querySelector('dialog') ?? first, first.getBoundingClientRect().top)

  const stampRead = () => {
    const article = body()
    const block = article && blockAtLine(article)
    return block && stampOf(block)
  }
  const start = scrollTop()
  const read = stampRead()
  const closeTop = () => {
    if (closeInnermost(props.view)) return
    if (panel.value) props.onPanel(null)
    else props.onClose()
  }
  return {
    isShown: () => host.isConnected && root.querySelector('dialog')?.open === true,
    body,
    parts: () => {
      const scroller = root.querySelector('dialog')
      const overText = root.querySelector('.over-text')
      const article = body()
      return article && scroller && overText ? { body: article, scroller, overText } : null
    },
    addStyle,
    moved: () => Math.abs(scrollTop() - start) > 8 && stampRead() !== read,
    controls: readerControls({ root, panel, props, closeTop, toggleFullScreen: onFullScreen }),
    pressButton(act) {
      const button = focusedIn(mount)?.closest<HTMLElement>('button, summary')
      if (button && act) press(button)
      return Boolean(button)
    },
    isTyping: () => focusedIn(mount)?.matches(typedInto) ?? false,
    remove: () => {
      system.removeEventListener('change', followSystem)
      render(null, mount)
      host.remove()
    },
  }
}
