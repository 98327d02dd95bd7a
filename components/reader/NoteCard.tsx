import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Translate } from '../../utils/browser/t.ts'
import { CloseButton } from '../ui/CloseButton.tsx'
import { contentOfNote } from './content-of-note.ts'
import { jumpTo } from './jump-to.ts'
import { toolbarHeight } from './toolbar-height.ts'
import type { OpenNote } from './view.ts'

interface Props {
  t: Translate
  note: OpenNote
  onClose: () => void
}

const gap = 10
/** What stands in the card is flush with the text where the card is at its edge. */
const overhang = 19
/** From the window's edge. */
const margin = 12

/** Below its reference where there is room, else above it; in px of the reader's scrolled content. */
function place(card: HTMLElement, reference: HTMLElement): void {
  const scroller = card.closest('dialog')
  if (!scroller) return
  const line = reference.getBoundingClientRect()
  const { width, height } = card.getBoundingClientRect()
  const above = line.top - gap - height
  const isBelow = line.bottom + gap + height < innerHeight || above < toolbarHeight + margin
  const y = isBelow ? line.bottom + gap : above
  card.style.insetBlockStart = `${y + scroller.scrollTop}px`
  // In the middle below its reference, as far as the text reaches.
  const text = reference.closest('article')?.getBoundingClientRect() ?? line
  const first = Math.max(margin, text.left - overhang)
  const last = Math.min(scroller.clientWidth - margin, text.right + overhang) - width
  const middle = (line.left + line.right - width) / 2
  card.style.left = `${Math.max(first, Math.min(middle, last))}px`
}

/** A footnote beside its reference. Closed, it gives the focus back to the reference. */
export function NoteCard({ t, note: { reference, note }, onClose }: Props) {
  const card = useRef<HTMLElement>(null)
  const content = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    content.current?.replaceChildren(contentOfNote(note))
    if (card.current) place(card.current, reference)
    card.current?.focus({ preventScroll: true })
    reference.setAttribute('aria-expanded', 'true')
    return () => {
      reference.removeAttribute('aria-expanded')
      reference.focus({ preventScroll: true })
    }
  }, [note, reference])
  const article = reference.closest<HTMLElement>('article')
  const label = reference.textContent?.replace(/[[\]().:\s]/g, '') ?? ''
  return (
    <section
      ref={card}
      class="note-card"
      role="dialog"
      tabIndex={-1}
      aria-label={t('note', label)}
      data-part="note"
    >
      <div class="note-head">
        <button
          type="button"
          class="note-go"
          data-action="go-to-note"
          onClick={() => {
            onClose()
            // After the card has given the focus back.
            requestAnimationFrame(() => jumpTo(note))
          }}
        >
          {t('note', label)}
        </button>
        <CloseButton label={t('closeNote')} action="close-note" onClick={onClose} />
      </div>
      <div
        class="note-content"
        lang={article?.lang}
        dir={article?.dir === 'rtl' ? 'rtl' : 'ltr'}
        ref={content}
      />
    </section>
  )
}
