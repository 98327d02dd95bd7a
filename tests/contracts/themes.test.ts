import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type ThemeId, themeFor, themeIds, themes } from '../../utils/themes/index.ts'

const locales = readdirSync('public/_locales')
const notThemes = ['index.ts', 'define-theme.ts']

/** Relative luminance of an sRGB colour: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

test('contrast is computed as WCAG has it', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('the menu has every theme of the folder, and no other', () => {
  const files = readdirSync('utils/themes').filter(
    (file) => !notThemes.includes(file) && !file.endsWith('.test.ts'),
  )
  expect(themeIds.map((id) => `${id}.ts`).sort()).toEqual(files.sort())
})

test('“auto” is light by day and dark by night', () => {
  expect(themeFor('auto', false).scheme).toBe('light')
  expect(themeFor('auto', true).scheme).toBe('dark')
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

  test('selected text can be read, links too', () => {
    expect(contrast(colors.text, colors.selection)).toBeGreaterThanOrEqual(7)
    expect(contrast(colors.link, colors.selection)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(locales)('has its name in %s', (locale) => {
    const messages = JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'))
    expect(messages[`setting_theme_${id}`]?.message).toBeTruthy()
  })
})
