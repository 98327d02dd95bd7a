import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { defaults } from '../../utils/settings/parse-settings.ts'
import { longPage } from './long-page.ts'
import { mountReader } from './mount-reader.ts'

let reader: Awaited<ReturnType<typeof mountReader>>

beforeEach(async () => {
  reader = await mountReader(longPage())
})
afterEach(() => reader.remove())

const wears = (selector: string, property: string) =>
  getComputedStyle(reader.get(selector)).getPropertyValue(property)

/** Waits, since what a change draws is drawn in the next moment. */
const comesTo = (selector: string, property: string, value: string) =>
  vi.waitFor(() => expect(wears(selector, property)).toBe(value))

test('paragraphs without space between them begin with an indent', async () => {
  expect(wears('.article-body p + p', 'text-indent')).toBe('0px')
  reader.settings.value = { ...defaults, fontSize: 20, paragraphSpacing: 0 }
  await comesTo('.article-body p + p', 'text-indent', '28px')
  expect(wears('.article-body p', 'margin-bottom')).toBe('0px')
})

test.each([
  ['en', 95],
  ['ja', 40],
  ['zh', 40],
])('a line of %s holds at most %i characters, however wide the text is set', async (lang, most) => {
  reader.remove()
  await page.viewport(2400, 900)
  reader = await mountReader(longPage(lang))
  reader.settings.value = { ...defaults, fontSize: 12, measure: 95 }
  await comesTo('.article-body', 'font-size', '12px')
  const width = reader.get('article').getBoundingClientRect().width
  // Latin letters are measured by their zero, which is not as wide as the type is high.
  expect(width).toBeLessThanOrEqual(most * 12)
  expect(width).toBeGreaterThan(39 * 12)
  await page.viewport(414, 896)
})

test('pictures can be small, or not there', async () => {
  const width = () => reader.get('.article-body img').getBoundingClientRect().width
  expect(width()).toBeGreaterThan(300)
  reader.settings.value = { ...defaults, fontSize: 20, images: 'small' }
  await vi.waitFor(() => expect(width()).toBe(12 * 20))
  reader.settings.value = { ...defaults, images: 'off' }
  await comesTo('.article-body figure', 'display', 'none')
})

test('what is bold stays so in heavy type', async () => {
  reader.settings.value = { ...defaults, fontWeight: 600 }
  await comesTo('.article-body', 'font-weight', '600')
  expect(wears('.article-body th', 'font-weight')).toBe('900')
})

test('the drawer has every setting that makes a difference here, and the way back', async () => {
  reader.settings.value = { ...defaults, fontSize: 30, images: 'off', theme: 'dark' }
  reader.panel.value = 'settings'
  await vi.waitFor(() => reader.get('[name="letterSpacing"]'))
  // What only "auto" needs.
  expect(reader.root.querySelector('[name="darkTheme"]')).toBeNull()
  reader.get('[data-action="reset-settings"]').click()
  expect(reader.settings.value).toEqual(defaults)
  await vi.waitFor(() => reader.get('[name="darkTheme"]'))
})
