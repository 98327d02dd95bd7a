import type { ReadonlySignal } from '@preact/signals'
import type { Translate } from '../../utils/browser/t.ts'
import type { Notice } from './reader-props.ts'

interface Props {
  notice: ReadonlySignal<Notice | null>
  t: Translate
}

/** Tells the outcome of an action; its place is there before its text, so that it is read out. */
export function NoticeLine({ notice, t }: Props) {
  const { value } = notice
  return (
    <div class="notice" role="status">
      {value && <p class="notice-text">{t(value.key, ...(value.detail ? [value.detail] : []))}</p>}
    </div>
  )
}
