import type { ReadonlySignal } from '@preact/signals'
import type { Translate } from '../../utils/browser/t.ts'
import type { Notice } from './reader-props.ts'

interface Props {
  notice: ReadonlySignal<Notice | null>
  t: Translate
}

/** Tells the outcome of an action; its place is there before its text, so that it is read out. */
export function NoticeLine({ notice, t }: Props) {
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
        </p>
      )}
    </div>
  )
}
