import type { ReadonlySignal } from '@preact/signals'
import {
  Download,
  Eraser,
  type IconNode,
  Keyboard,
  SlidersHorizontal,
  TableOfContents,
} from 'lucide'
import type { ComponentChildren } from 'preact'
import type { MessageKey, Translate } from '../../utils/browser/t.ts'
import { CloseButton } from '../ui/CloseButton.tsx'
import { Icon } from '../ui/Icon.tsx'
import type { PanelId } from './reader-props.ts'

interface Props {
  t: Translate
  panel: ReadonlySignal<PanelId | null>
  /** How many blocks were removed. */
  removals: number
  /** Whether the contents are a drawer. */
  hasContents: boolean
  /** What stands quietly between the tools. */
  children: ComponentChildren
  onPanel: (panel: PanelId | null) => void
  onClose: () => void
}

const contentsTool = { id: 'contents', icon: TableOfContents, label: 'contents' } as const

const tools: { id: PanelId; icon: IconNode; label: MessageKey }[] = [
  { id: 'keys', icon: Keyboard, label: 'keys' },
  { id: 'settings', icon: SlidersHorizontal, label: 'settings' },
  { id: 'export', icon: Download, label: 'export' },
]

function removedText(count: number, t: Translate): string {
  if (count === 0) return t('removedNone')
  return count === 1 ? t('removedOne') : t('removedMany', `${count}`)
}

/** The quiet line above the page: what was removed, settings, export, close. */
export function Toolbar(props: Props) {
  const { t, panel, removals, hasContents, children, onPanel, onClose } = props
  const toggle = (id: PanelId) => () => onPanel(panel.value === id ? null : id)
  const opens = (id: PanelId) => ({
    'data-action': id,
    'aria-expanded': panel.value === id,
    'aria-controls': `panel-${id}`,
    onClick: toggle(id),
  })
  // Not "disabled", which would take the focus from the button, and leave the drawer open, with the last block.
  const isIdle = removals === 0 && panel.value !== 'removals'
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fields of a form
    <div class="toolbar" role="group" aria-label={t('toolbarLabel')}>
      <button
        type="button"
        class="tool tool-text"
        {...opens('removals')}
        aria-disabled={isIdle}
        onClick={isIdle ? undefined : toggle('removals')}
      >
        <Icon icon={Eraser} />
        {removedText(removals, t)}
      </button>
      <span class="toolbar-gap" />
      {children}
      {[...(hasContents ? [contentsTool] : []), ...tools].map(({ id, icon, label }) => (
        <button
          type="button"
          class="tool"
          key={id}
          {...opens(id)}
          aria-label={t(label)}
          title={t(label)}
        >
          <Icon icon={icon} />
        </button>
      ))}
      <CloseButton label={t('close')} action="close" onClick={onClose} />
    </div>
  )
}
