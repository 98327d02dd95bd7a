import { expect, test } from 'vitest'
import { themes } from '../themes/index.ts'
import { cssVariables } from './css-variables.ts'
import { defaults } from './parse-settings.ts'

test('a number takes its unit along', () => {
  const variables = cssVariables({ ...defaults, fontSize: 24, lineHeight: 1.5, measure: 70 }, false)
  expect(variables).toMatchObject({
    '--lisible-font-size': '24px',
    '--lisible-line-height': '1.5',
    '--lisible-measure': '70ch',
  })
})

test('large type has less between its lines, small type more, and none less than half an em', () => {
  const leading = (fontSize: number) =>
    Number(cssVariables({ ...defaults, fontSize }, false)['--lisible-leading'])
  expect(leading(20)).toBe(defaults.lineHeight)
  expect(leading(12)).toBeGreaterThan(leading(20))
  expect(leading(48)).toBeLessThan(leading(20))
  expect(leading(48)).toBeGreaterThanOrEqual(1.5)
})

test('“auto” follows the system, a chosen theme does not', () => {
  const background = (theme: (typeof defaults)['theme'], prefersDark: boolean) =>
    cssVariables({ ...defaults, theme }, prefersDark)['--lisible-color-background']
  expect(background('auto', false)).toBe(themes.light.colors.background)
  expect(background('auto', true)).toBe(themes.dark.colors.background)
  expect(background('sepia', true)).toBe(themes.sepia.colors.background)
})

test('tells the browser which scheme its own controls are to wear', () => {
  expect(cssVariables({ ...defaults, theme: 'dark' }, false)['color-scheme']).toBe('dark')
  expect(cssVariables({ ...defaults, theme: 'sepia' }, true)['color-scheme']).toBe('light')
})
