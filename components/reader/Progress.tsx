import type { ReadonlySignal } from '@preact/signals'
import type { Article } from '../../utils/article.ts'
import type { Translate } from '../../utils/browser/t.ts'

interface Props {
  share: ReadonlySignal<number | null>
}

/** A hairline along the top that grows with what is read. For the eye only: scrolling says the rest. */
export const ProgressLine = ({ share }: Props) => (
  <div class="progress" aria-hidden="true" style={{ '--lisible-share': `${share.value ?? 0}` }} />
)

interface MinutesProps extends Props {
  readingTime: Article['readingTime']
  t: Translate
}

/** The minutes that are left, for a reader between the practised and the unhurried. */
export function MinutesLeft({ share, readingTime, t }: MinutesProps) {
  const left = Math.ceil(((readingTime.fast + readingTime.slow) / 2) * (1 - (share.value ?? 1)))
  return left > 0 ? (
    <span class="minutes-left" data-part="minutes-left">
      {t('minutesLeft', `${left}`)}
    </span>
  ) : null
}
