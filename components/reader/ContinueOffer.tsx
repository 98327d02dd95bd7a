import { Bookmark } from 'lucide'
import type { Translate } from '../../utils/browser/t.ts'
import { Icon } from '../ui/Icon.tsx'

interface Props {
  t: Translate
  onContinue: () => void
}

/** The way to where the article was left the last time. */
export const ContinueOffer = ({ t, onContinue }: Props) => (
  <div class="offer">
    <button type="button" class="offer-button" data-action="continue" onClick={onContinue}>
      <Icon icon={Bookmark} />
      {t('continueReading')}
    </button>
  </div>
)
