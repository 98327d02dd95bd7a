import { X } from 'lucide'
import { Icon } from './Icon.tsx'

interface Props {
  /** What it does, in a word or two. */
  label: string
  action: string
  class?: string
  onClick: () => void
}

/** The × of whatever can be closed. */
export const CloseButton = ({ label, action, onClick, ...rest }: Props) => (
  <button
    type="button"
    class={rest.class ?? 'tool'}
    data-action={action}
    aria-label={label}
    title={label}
    onClick={onClick}
  >
    <Icon icon={X} />
  </button>
)
