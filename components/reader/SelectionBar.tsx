import { ClipboardCopy, type IconNode, Link, TextQuote } from 'lucide'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Translate } from '../../utils/browser/t.ts'
import { type CopyForm, copyForms } from '../../utils/keys/reader-controls.ts'
import { Icon } from '../ui/Icon.tsx'
import { toolbarHeight } from './toolbar-height.ts'
import type { Passage } from './view.ts'

interface Props {
  t: Translate
  passage: Passage
  onCopy: (form: CopyForm) => void
}

const icons: Record<CopyForm, IconNode> = {
  source: ClipboardCopy,
  quotation: TextQuote,
  link: Link,
}

const gap = 10
const margin = 8

/** What can be done with the selected passage: above it, or below where there is no room. */
export function SelectionBar({ t, passage, onCopy }: Props) {
  const bar = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = bar.current
    const scroller = element?.closest('dialog')
    if (!element || !scroller) return
    const { place } = passage
    const { offsetWidth: width, offsetHeight: height } = element
    const above = place.top - gap - height
    const y = above > scroller.scrollTop + toolbarHeight + margin ? above : place.bottom + gap
    // A passage longer than the window has neither end in sight.
    const lowest = scroller.scrollTop + scroller.clientHeight - height - gap
    const x = Math.min(Math.max(place.x - width / 2, margin), scroller.clientWidth - width - margin)
    element.style.top = `${Math.min(y, lowest)}px`
    element.style.left = `${x}px`
  }, [passage])
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fields of a form
    <div
      ref={bar}
      class="selection-bar"
      role="group"
      aria-label={t('selectionLabel')}
      // The press of a button would end the selection that it is for.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      {copyForms.map((form) => (
        <button
          type="button"
          class="selection-tool"
          key={form}
          data-action={`copy-${form}`}
          title={t(`copy_${form}`)}
          onClick={() => onCopy(form)}
        >
          <Icon icon={icons[form]} />
          {t(`copyShort_${form}`)}
        </button>
      ))}
    </div>
  )
}
