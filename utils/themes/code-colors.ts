import { contrast } from '../colors/contrast.ts'
import { towards } from '../colors/towards.ts'
import type { Theme } from './define-theme.ts'

/** Below this, text strains the eyes: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const readable = 4.5

const hues = {
  light: { keyword: '#8a2f7e', string: '#1f6b3a', number: '#9a4a08', title: '#1d5a94' },
  dark: { keyword: '#dca3e8', string: '#a3d39c', number: '#f0b884', title: '#9cc4f2' },
}

/** The colours of what is told apart in code, as light or dark as can be read on the theme's surface. */
export function codeColors({ scheme, colors }: Theme): Record<string, string> {
  const { surface, text, quiet } = colors
  const onSurface = (hue: string) =>
    towards(hue, text, (color) => contrast(color, surface) >= readable)
  const { keyword, string, number, title } = hues[scheme]
  return {
    comment: quiet,
    keyword: onSurface(keyword),
    string: onSurface(string),
    number: onSurface(number),
    title: onSurface(title),
  }
}
