import type { Theme } from './define-theme.ts'
import { type ThemeId, themes } from './index.ts'
import { ownTheme } from './own-theme.ts'

/** What the user's settings say of colours. */
export interface ThemeWishes {
  theme: ThemeId | 'auto' | 'own'
  lightTheme: ThemeId
  darkTheme: ThemeId
  ownText: string
  ownBackground: string
  ownLink: string
}

/** The theme that the settings stand for; "auto" follows the system, with a theme for each scheme. */
export function chosenTheme(wishes: ThemeWishes, prefersDark: boolean): Theme {
  const { theme, lightTheme, darkTheme, ownText, ownBackground, ownLink } = wishes
  if (theme === 'own') return ownTheme({ text: ownText, background: ownBackground, link: ownLink })
  if (theme === 'auto') return themes[prefersDark ? darkTheme : lightTheme]
  return themes[theme]
}
