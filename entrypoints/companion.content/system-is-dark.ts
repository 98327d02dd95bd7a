import { type ReadonlySignal, signal } from '@preact/signals'

/** Whether the system wishes for dark colours, for as long as the reader is open. */
export function systemIsDark(whileOpen: AbortSignal): ReadonlySignal<boolean> {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const isDark = signal(system.matches)
  const follow = () => {
    isDark.value = system.matches
  }
  system.addEventListener('change', follow, { signal: whileOpen })
  return isDark
}
