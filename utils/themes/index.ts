import black from './black.ts'
import contrast from './contrast.ts'
import dark from './dark.ts'
import type { Theme } from './define-theme.ts'
import gray from './gray.ts'
import light from './light.ts'
import paper from './paper.ts'
import sepia from './sepia.ts'

/** Every theme, in the order of the menu. */
export const themes = {
  light,
  paper,
  sepia,
  gray,
  dark,
  black,
  contrast,
} satisfies Record<string, Theme>

export type ThemeId = keyof typeof themes
export const themeIds = Object.keys(themes) as ThemeId[]

/** The themes of a scheme, in the order of the menu. */
export const themeIdsOf = (scheme: Theme['scheme']): ThemeId[] =>
  themeIds.filter((id) => themes[id].scheme === scheme)
