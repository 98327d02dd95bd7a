import { ChevronLeft, ChevronRight, type IconNode, ZoomIn, ZoomOut } from 'lucide'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { MessageKey, Translate } from '../../utils/browser/t.ts'
import { CloseButton } from '../ui/CloseButton.tsx'
import { Icon } from '../ui/Icon.tsx'
import { largePicture } from './large-picture.ts'
import { pictureBeside, picturesAround } from './text/prepare-pictures.ts'

interface Props {
  t: Translate
  /** The button around the picture. */
  picture: HTMLElement
  zoomed: boolean
  /** Shows another picture; null closes. */
  onPicture: (picture: HTMLElement | null) => void
  onZoom: (zoomed: boolean) => void
}

/** A picture as large as the window allows, or larger; a dialog of its own above the reader. */
export function Lightbox({ t, picture: button, zoomed, onPicture, onZoom }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    dialog.current?.showModal()
    // Not on the first button: there is nothing to be pressed by chance.
    dialog.current?.focus()
    return () => {
      dialog.current?.close()
      button.focus({ preventScroll: true })
    }
  }, [])
  const stage = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const {
      scrollWidth = 0,
      clientWidth = 0,
      scrollHeight = 0,
      clientHeight = 0,
    } = stage.current ?? {}
    // Its middle first; leftwards the offsets count below zero where the text runs from the right.
    const left = ((scrollWidth - clientWidth) / 2) * (dialog.current?.matches(':dir(rtl)') ? -1 : 1)
    stage.current?.scrollTo({ left, top: (scrollHeight - clientHeight) / 2 })
  }, [zoomed])
  const shown = largePicture(button)
  if (!shown) return null
  const all = picturesAround(button)
  const close = () => onPicture(null)
  const zoom = () => onZoom(!zoomed)
  const turn = (label: MessageKey, icon: IconNode, to: HTMLElement | null) => (
    <button
      type="button"
      class="tool"
      data-action={label}
      aria-label={t(label)}
      title={t(label)}
      aria-disabled={to === null}
      onClick={() => to && onPicture(to)}
    >
      <Icon icon={icon} />
    </button>
  )
  return (
    <dialog
      ref={dialog}
      class="lightbox"
      tabIndex={-1}
      aria-label={t('pictureLabel')}
      // Told late, of a dialog that is gone, it would close the next.
      onClose={() => dialog.current && close()}
    >
      <div class="lightbox-bar">
        {all.length > 1 && (
          <span class="lightbox-place" role="status">
            {t('pictureOf', `${all.indexOf(button) + 1}`, `${all.length}`)}
          </span>
        )}
        <span class="toolbar-gap" />
        {all.length > 1 && turn('picturePrevious', ChevronLeft, pictureBeside(button, -1))}
        {all.length > 1 && turn('pictureNext', ChevronRight, pictureBeside(button, 1))}
        <button
          type="button"
          class="tool"
          data-action="zoom"
          aria-label={t('zoom')}
          title={t('zoom')}
          aria-pressed={zoomed}
          onClick={zoom}
        >
          <Icon icon={zoomed ? ZoomOut : ZoomIn} />
        </button>
        <CloseButton label={t('closePicture')} action="close-picture" onClick={close} />
      </div>
      {/* The whole stage is for the mouse; keys have the buttons above. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div
        ref={stage}
        class={zoomed ? 'lightbox-stage zoomed' : 'lightbox-stage'}
        onClick={(event) => (event.target === event.currentTarget ? close() : zoom())}
      >
        <img
          key={shown.src}
          class="lightbox-picture"
          src={shown.src}
          srcset={shown.srcset || undefined}
          sizes={shown.srcset ? '100vw' : undefined}
          alt={shown.alt}
          // Some servers insist on the referrer: what got this one for the text gets it here.
          referrerpolicy={shown.referrerPolicy}
          style={{ '--lisible-natural': `${shown.width}px` }}
        />
      </div>
      {shown.caption && (
        <p class="lightbox-caption" dir="auto">
          {shown.caption}
        </p>
      )}
    </dialog>
  )
}
