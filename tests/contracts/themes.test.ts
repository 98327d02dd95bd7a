import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast, luminance } from '../../utils/colors/contrast.ts'
import { defaults } from '../../utils/settings/parse-settings.ts'
import { chosenTheme } from '../../utils/themes/chosen-theme.ts'
import { codeColors } from '../../utils/themes/code-colors.ts'
import { type ThemeId, themeIds, themes } from '../../utils/themes/index.ts'

const locales = readdirSync('public/_locales')
const notThemes = ['index', 'define-theme', 'chosen-theme', 'own-theme', 'code-colors'].map(
  (name) => `${name}.ts`,
)

test('the menu has every theme of the folder, and no other', () => {
  const files = readdirSync('utils/themes').filter(
    (file) => !notThemes.includes(file) && !file.endsWith('.test.ts'),
  )
  expect(themeIds.map((id) => `${id}.ts`).sort()).toEqual(files.sort())
})

test('“auto” is light by day and dark by night, in the themes of the user’s choice', () => {
  expect(chosenTheme(defaults, false).scheme).toBe('light')
  expect(chosenTheme(defaults, true).scheme).toBe('dark')
  const wishes = { ...defaults, lightTheme: 'sepia', darkTheme: 'black' } as const
  expect(chosenTheme(wishes, false)).toBe(themes.sepia)
  expect(chosenTheme(wishes, true)).toBe(themes.black)
})

describe.each(themeIds)('theme %s', (id: ThemeId) => {
  const { scheme, colors } = themes[id]

  test('colours are sRGB hex', () => {
    for (const color of Object.values(colors)) expect(color).toMatch(/^#[\da-f]{6}$/)
  })

  test('is the scheme it says', () => {
    const isDark = luminance(colors.background) < luminance(colors.text)
    expect(scheme).toBe(isDark ? 'dark' : 'light')
  })

  test.each([
    ['text', 7],
    ['link', 4.5],
    ['quiet', 4.5],
    ['accent', 3],
  ] as const)('%s stands out at %s:1 on page and surface', (color, least) => {
    expect(contrast(colors[color], colors.background)).toBeGreaterThanOrEqual(least)
    expect(contrast(colors[color], colors.surface)).toBeGreaterThanOrEqual(least)
  })

  test('code can be read, and its words are told apart', () => {
    const parts = Object.values(codeColors(themes[id]))
    for (const color of parts) expect(contrast(color, colors.surface)).toBeGreaterThanOrEqual(4.5)
    expect(new Set([...parts, colors.text]).size).toBe(parts.length + 1)
  })

  test('selected text can be read, links too', () => {
    expect(contrast(colors.text, colors.selection)).toBeGreaterThanOrEqual(7)
    expect(contrast(colors.link, colors.selection)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(locales)('has its name in %s', (locale) => {
    const messages = JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'))
    expect(messages[`setting_theme_${id}`]?.message).toBeTruthy()
  })
})
