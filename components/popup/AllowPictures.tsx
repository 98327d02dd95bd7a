import type { Translate } from '../../utils/browser/t.ts'

interface Props {
  t: Translate
  hosts: string[]
  onAllow: () => void
}

/** Names the hosts of the pictures that an export lacks, and offers to ask for them. */
export const AllowPictures = ({ t, hosts, onAllow }: Props) => (
  <div class="allow">
    <p class="allow-hosts">{t('allowPicturesFrom', hosts.join(', '))}</p>
    <button type="button" class="plain" data-action="allow-pictures" onClick={onAllow}>
      {t('allowPictures')}
    </button>
  </div>
)
