import { createElement as createIcon, X } from 'lucide'
import type { Article } from '../../../utils/article.ts'
import type { Translate } from '../../../utils/browser/t.ts'
import { directionOf } from '../../../utils/pipeline/metadata/language/language.ts'
import type { Look } from '../../../utils/settings/look.ts'
import { element } from '../../ui/element.ts'
import { shownText } from './text.ts'

/** The reader's dialog with the text in it, and the places where the interface is drawn around it. */
export interface Frame {
  dialog: HTMLDialogElement
  /** Holds the article's nodes. */
  body: HTMLElement
  places: Record<'above' | 'note' | 'end' | 'over', HTMLElement>
  show: (article: Article) => void
  /** Puts settings into effect. */
  wear: (look: Look) => void
}

interface Framed {
  article: Article
  t: Translate
  look: Look
  /** Shows of a long text its first screens alone, until `data-part` is taken off the dialog. */
  beginning: boolean
  onClose: () => void
}

const place = () => element('div', { class: 'place' })

/** The way out, until the toolbar is drawn in its place. */
function closeButton(t: Translate, onClose: () => void): HTMLElement {
  const icon = createIcon(X, { class: 'icon', 'stroke-width': 1.75, 'aria-hidden': 'true' })
  const button = element(
    'button',
    { type: 'button', class: 'tool', 'data-action': 'close', 'aria-label': t('close') },
    icon,
  )
  button.addEventListener('click', onClose)
  return element('div', { class: 'toolbar' }, element('span', { class: 'toolbar-gap' }), button)
}

/**
 * Shows an article in a root that is part of the page: a modal dialog that is itself the scroller, so
 * that the keyboard scrolls it at once. Plain nodes: the text is there before the interface.
 */
export function drawFrame(
  root: ParentNode,
  { article, t, look, beginning, onClose }: Framed,
): Frame {
  const text = shownText(t)
  const places = {
    above: place(),
    note: element('div', { class: 'place', role: 'status' }),
    end: place(),
    over: place(),
  }
  const dialog = element(
    'dialog',
    {
      class: 'reader',
      tabindex: '-1',
      'data-part': beginning ? 'beginning' : null,
      lang: t('language'),
      dir: directionOf(t('language')),
    },
    places.above,
    element('main', { class: 'page' }, places.note, text.element, places.end),
    places.over,
  )
  const wear = ({ properties, attributes }: Look) => {
    // Not as an attribute: a page's policy may forbid those.
    for (const [name, value] of Object.entries(properties)) dialog.style.setProperty(name, value)
    for (const [name, value] of Object.entries(attributes)) dialog.setAttribute(name, value)
  }
  const show = (shown: Article) => {
    text.show(shown)
    dialog.setAttribute('aria-label', t('readerLabel', shown.title))
  }
  show(article)
  wear(look)
  places.above.append(closeButton(t, onClose))
  // Esc is caught earlier; what else closes a dialog (a back gesture) must leave nothing behind.
  dialog.addEventListener('close', onClose)
  root.append(dialog)
  dialog.showModal()
  dialog.focus({ preventScroll: true })
  return { dialog, places, wear, show, body: text.body }
}
