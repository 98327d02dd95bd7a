import { FolderOpen } from 'lucide'
import { useRef } from 'preact/hooks'
import type { Translate } from '../../../utils/browser/t.ts'
import { Icon } from '../../ui/Icon.tsx'

interface Props {
  t: Translate
  onOpenFile: (file: File) => void
}

/** The way back for what was saved as JSON. */
export function OpenFile({ t, onOpenFile }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div>
      <button
        type="button"
        class="clip open-file"
        data-action="open-file"
        onClick={() => input.current?.click()}
      >
        <Icon icon={FolderOpen} />
        {t('openFile')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('openFile')}
        onChange={(event) => {
          const { currentTarget: field } = event
          const [file] = field.files ?? []
          if (event.isTrusted && file) onOpenFile(file)
          // So that the same file can be chosen again.
          field.value = ''
        }}
      />
    </div>
  )
}
