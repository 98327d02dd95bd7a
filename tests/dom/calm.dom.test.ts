import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { defaults } from '../../utils/settings/parse-settings.ts'
import { longPage } from './long-page.ts'
import { mountReader } from './mount-reader.ts'

let reader: Awaited<ReturnType<typeof mountReader>>

const show = async (language = 'en', dir = 'ltr', more = '') => {
  reader = await mountReader(longPage(language, dir).replace('</article>', `${more}</article>`))
}

beforeEach(() => page.viewport(1100, 800))
afterEach(() => {
  reader.remove()
  return page.viewport(414, 896)
})

const styleOf = (selector: string) => getComputedStyle(reader.get(selector))

/** What glides, fades or turns, for whoever asked the system for less of it and for all others. */
const moving = () =>
  [...reader.root.querySelectorAll('*')]
    .filter((element) =>
      [null, '::before', '::after', '::backdrop'].some((part) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(
          element,
          part,
        )
        return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto'
      }),
    )
    .map(({ className }) => className)

test('nothing moves by itself: no drawer, note or picture', async () => {
  await show()
  for (const id of ['contents', 'settings', 'export', 'removals', 'keys'] as const) {
    reader.panel.value = id
    await vi.waitFor(() => reader.get(`[data-panel="${id}"]`))
    expect(moving(), id).toEqual([])
  }
  reader.get('.article-body sup a').click()
  await vi.waitFor(() => reader.get('.note-card'))
  expect(moving()).toEqual([])
  reader.get('.enlarge').click()
  await vi.waitFor(() => reader.get('.lightbox'))
  expect(moving()).toEqual([])
})

test.each([
  ['dark', 'off', '1'],
  ['dark', 'on', '0.75'],
  ['black', 'on', '0.75'],
  ['light', 'on', '1'],
] as const)(
  'in the theme %s, dimming pictures %s, they are at %s',
  async (theme, dimImages, opacity) => {
    await show()
    reader.settings.value = { ...defaults, theme, dimImages }
    await vi.waitFor(() =>
      expect(styleOf('dialog').colorScheme).toBe(theme === 'light' ? 'light' : 'dark'),
    )
    expect(styleOf('.article-body img').opacity).toBe(opacity)
  },
)

test('a formula that is wider than the text scrolls in a box of its own', async () => {
  const sum = Array.from({ length: 60 }, (_, n) => `<mi>a</mi><mo>+</mo><mn>${n}</mn>`).join('')
  await show('en', 'ltr', `<p>All of them:</p><math display="block">${sum}</math>`)
  const formula = reader.get('math[display="block"]')
  expect(formula.scrollWidth).toBeGreaterThan(formula.clientWidth)
  expect(formula.getBoundingClientRect().right).toBeLessThanOrEqual(
    reader.get('article').getBoundingClientRect().right,
  )
  expect(reader.get('dialog').scrollWidth).toBeLessThanOrEqual(reader.get('dialog').clientWidth)
})

test('from right to left: text, lists, quotations and tables begin on the right, code on the left', async () => {
  await show('ar', 'rtl', '<ul><li>أول</li></ul><blockquote><p>قال الربان</p></blockquote>')
  const { right } = reader.get('.article-body').getBoundingClientRect()
  expect(reader.get('h1').getBoundingClientRect().right).toBeCloseTo(right, 0)
  expect(reader.get('table').getBoundingClientRect().right).toBeCloseTo(right, 0)
  expect(styleOf('.article-body').direction).toBe('rtl')
  expect(Number.parseFloat(styleOf('.article-body ul').paddingRight)).toBeGreaterThan(20)
  expect(styleOf('.article-body ul').paddingLeft).toBe('0px')
  expect(styleOf('blockquote').borderRightWidth).toBe('3px')
  expect(styleOf('blockquote').borderLeftWidth).toBe('0px')
  expect(styleOf('pre').direction).toBe('ltr')
})

test('figures of tables are as wide as one another', async () => {
  await show()
  expect(styleOf('table').fontVariantNumeric).toBe('tabular-nums')
  expect(styleOf('h1').textWrapStyle).toBe('balance')
})
