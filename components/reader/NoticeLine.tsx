import type { ReadonlySignal } from '@preact/signals'

import type { Translate } from '../../utils/browser/t.ts'
import { CloseButton } from '../ui/CloseButton.tsx'
import { isClosable } from './is-closable.ts'
import type { Notice } from './reader-props.ts'

interface Props {
  notice: ReadonlySignal<Notice | null>
  t: Translate
  onClose: () => void
}

/** Tells the outcome of an action; its place is there before its text, so that it is read out. */
export function NoticeLine({ notice, t, onClose }: Props) {
  const { key, details = [], action } = notice.value ?? {}
  return (
    <div class="notice" role="status">
      {key && (
        <p class="notice-text">
          {t(key, ...details)}
          {action && (
            <button type="button" class="notice-action" onClick={action.run}>
              {t(action.key)}
            </button>
          )}
          {isClosable(notice.value) && (
            <CloseButton
              label={t('closeNotice')}
              action="close-notice"
              class="notice-close"
              onClick={onClose}
            />
          )}
        </p>
      )}
    </div>
  )
}
