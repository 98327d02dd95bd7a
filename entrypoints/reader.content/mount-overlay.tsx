import { signal } from '@preact/signals'
import { render } from 'preact'
import articleCss from '../../components/reader/article.css?inline'
import { Reader } from '../../components/reader/Reader.tsx'
import readerCss from '../../components/reader/reader.css?inline'
import type { PanelId, ReaderProps } from '../../components/reader/reader-props.ts'
import fieldsCss from '../../components/ui/fields.css?inline'

/** The overlay over the page. */
export interface Overlay {
  isShown: () => boolean
  /** The element that holds the article's body. */
  body: () => Element | null
  /** Closes the innermost open thing: a drawer, else the reader. */
  escape: () => void
  remove: () => void
}

const xhtml = 'http://www.w3.org/1999/xhtml'
/** Events by which a user acts. What a page's script makes up is stopped before any listener. */
const userEvents = ['click', 'input', 'change', 'pointerdown', 'pointerup', 'keydown', 'keyup']

function trustUsersOnly(root: ShadowRoot): void {
  for (const type of userEvents) {
    root.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) event.stopImmediatePropagation()
      },
      { capture: true },
    )
  }
}

/** Puts the reader over the page: one host element with a closed root, in the top layer. */
export function mountOverlay(
  props: Omit<ReaderProps, 'panel' | 'onPanel' | 'prefersDark'>,
): Overlay {
  const host = document.createElementNS(xhtml, 'lisible-reader')
  const root = host.attachShadow({ mode: 'closed' })
  const panel = signal<PanelId | null>(null)
  const system = matchMedia('(prefers-color-scheme: dark)')
  const prefersDark = signal(system.matches)
  const followSystem = () => {
    prefersDark.value = system.matches
  }
  const setPanel = (id: PanelId | null) => {
    panel.value = id
  }

  trustUsersOnly(root)
  const style = document.createElementNS(xhtml, 'style')
  style.textContent = `${readerCss}${articleCss}${fieldsCss}`
  const mount = document.createElementNS(xhtml, 'div')
  root.append(style, mount)
  document.documentElement.append(host)
  render(<Reader {...props} {...{ panel, prefersDark }} onPanel={setPanel} />, mount)
  system.addEventListener('change', followSystem)

  return {
    isShown: () => host.isConnected && root.querySelector('dialog')?.open === true,
    body: () => root.querySelector('.article-body'),
    escape: () => (panel.value ? setPanel(null) : props.onClose()),
    remove: () => {
      system.removeEventListener('change', followSystem)
      render(null, mount)
      host.remove()
    },
  }
}
