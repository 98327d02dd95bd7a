import type { ReadonlySignal } from '@preact/signals'
import { BookOpen } from 'lucide'
import { useId } from 'preact/hooks'
import type { ChosenTabs } from '../../utils/browser/books/chosen-tabs.ts'
import type { Translate } from '../../utils/browser/t.ts'
import { Icon } from '../ui/Icon.tsx'

interface Props {
  t: Translate
  chosen: ReadonlySignal<ChosenTabs>
  onBook: () => void
}

/** What has to be asked before the tabs can be read; null where nothing has. */
function needOf(t: Translate, { hidden, hosts }: ChosenTabs): string | null {
  if (hidden > 0) return t('bookNeedsAddresses')
  return hosts.length > 0 ? t('bookNeedsSites', hosts.join(', ')) : null
}

/** Offers one book of the highlighted tabs, and names what it would ask for. */
export function BookOffer({ t, chosen, onBook }: Props) {
  const heading = useId()
  const { tabs, hosts, hidden } = chosen.value
  const need = needOf(t, chosen.value)
  const isAsking = hidden > 0 || hosts.length > 0
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and this is a button
    <div class="export book" role="group" aria-labelledby={heading}>
      <h2 class="export-heading" id={heading}>
        <Icon icon={BookOpen} />
        {t('bookHeading', String(tabs.length))}
      </h2>
      {need && <p class="allow-hosts">{need}</p>}
      <button type="button" class="plain" data-action="make-book" onClick={onBook}>
        {t(isAsking ? 'bookAllow' : 'bookMake')}
      </button>
    </div>
  )
}
