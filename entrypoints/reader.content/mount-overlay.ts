import readerCss from '../../components/reader/reader.css?inline'
import { scrollToLine } from '../../components/reader/reading-blocks.ts'
import { drawFrame, type Frame } from '../../components/reader/text/frame.ts'
import { element } from '../../components/ui/element.ts'
import type { Article } from '../../utils/article.ts'
import { articleCss } from '../../utils/article-style/index.ts'
import { t } from '../../utils/browser/t.ts'
import { stampAttribute } from '../../utils/pipeline/snapshot/stamp.ts'
import { lookOf } from '../../utils/settings/look.ts'
import type { Settings } from '../../utils/settings/schema.ts'

/** The overlay over the page. */
export interface Overlay {
  root: ShadowRoot
  frame: Frame
  /** Resolves once all of the text is shown: after the frame that shows its beginning. */
  whole: Promise<void>
  isShown: () => boolean
  /** Adds styles to the reader's own; they speak last. */
  addStyle: (css: string) => void
  /** Presses a button by a key that the user pressed. */
  press: (button: HTMLElement) => void
  remove: () => void
}

interface Options {
  article: Article
  settings: Settings
  prefersDark: boolean
  /** Stamp of the paragraph to begin at; null for the title. */
  beginAt: string | null
  onClose: () => void
}

const xhtml = 'http://www.w3.org/1999/xhtml'
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

const nextFrame = () => new Promise(requestAnimationFrame)

/** Puts the text over the page: one host element with a closed root, in the top layer. */
export function mountOverlay(options: Options): Overlay {
  const { article, settings, prefersDark, beginAt, onClose } = options
  const host = document.createElementNS(xhtml, 'lisible-reader')
  const root = host.attachShadow({ mode: 'closed' })
  const press = trustUsersOnly(root)
  const addStyle = (css: string) => {
    const style = element('style')
    style.textContent = css
    root.append(style)
  }
  addStyle(`${readerCss}${articleCss}`)
  document.documentElement.append(host)
  const look = lookOf(settings, prefersDark)
  const frame = drawFrame(root, { article, t, look, beginning: !beginAt, onClose })
  const { dialog, body } = frame
  const first = beginAt && body.querySelector(`[${stampAttribute}="${CSS.escape(beginAt)}"]`)
  if (first) scrollToLine(dialog, first.getBoundingClientRect().top)
  const showWhole = () => dialog.removeAttribute('data-part')
  return {
    root,
    frame,
    addStyle,
    press,
    whole: nextFrame().then(nextFrame).then(showWhole),
    isShown: () => host.isConnected && dialog.open,
    remove: () => host.remove(),
  }
}
