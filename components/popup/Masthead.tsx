import type { Translate } from '../../utils/browser/t.ts'
import mark from '../ui/icon/lisible.svg'

/** The name over everything, set in the typeface that is being chosen below. */
export const Masthead = ({ t }: { t: Translate }) => (
  <header class="masthead">
    <img class="masthead-mark" src={mark} alt="" />
    <h1 class="masthead-name">{t('popupTitle')}</h1>
  </header>
)
