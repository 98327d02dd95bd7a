import dark from './dark.ts'
import type { Theme } from './define-theme.ts'
import light from './light.ts'
import sepia from './sepia.ts'

/** Every theme, in the order of the menu. */
export const themes = { light, sepia, dark } satisfies Record<string, Theme>

export type ThemeId = keyof typeof themes
export const themeIds = Object.keys(themes) as ThemeId[]

/** The theme that a choice stands for; "auto" follows the system. */
export const themeFor = (choice: ThemeId | 'auto', prefersDark: boolean): Theme =>
  themes[choice === 'auto' ? (prefersDark ? 'dark' : 'light') : choice]
