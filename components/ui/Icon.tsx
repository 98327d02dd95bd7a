import type { IconNode } from 'lucide'
import { h } from 'preact'

/** Draws an icon of lucide in the colour and size of the text beside it, which names it. */
export const Icon = ({ icon }: { icon: IconNode }) => (
  <svg
    class="icon"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    {icon.map(([tag, attributes]) => h(tag, attributes))}
  </svg>
)
