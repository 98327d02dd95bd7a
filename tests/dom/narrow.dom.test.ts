import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { PanelId } from '../../utils/keys/reader-controls.ts'
import { longPage } from './long-page.ts'
import { mountReader } from './mount-reader.ts'

/** What is left of a window of 640 px at a zoom of 200 %, and of a small phone's: https://www.w3.org/TR/WCAG22/#reflow */
const width = 320

const panels: PanelId[] = ['contents', 'settings', 'export', 'removals', 'keys']
let reader: Awaited<ReturnType<typeof mountReader>> | undefined

beforeAll(() => page.viewport(width, 568))
afterEach(() => reader?.remove())
afterAll(() => page.viewport(414, 896))

/** What reaches over the edge of the window, or of the drawer it stands in. */
function reachingOver(root: ShadowRoot): string[] {
  const boxes = [...root.querySelectorAll('dialog, .panel, .toolbar')]
  return boxes
    .filter((box) => box.scrollWidth > box.clientWidth)
    .map((box) => `${box.className}: ${box.scrollWidth} in ${box.clientWidth}`)
}

test.each([
  ['en', 'ltr', 20],
  ['en', 'ltr', 48],
  ['ar', 'rtl', 20],
  ['ja', 'ltr', 20],
])('nothing scrolls sideways at 320 px (%s, %s, %i px)', async (language, dir, fontSize) => {
  reader = await mountReader(longPage(language, dir))
  const { settings, root, panel, get } = reader
  settings.value = { ...settings.value, fontSize }
  expect(root.querySelector('dialog')?.clientWidth).toBeLessThanOrEqual(width)
  // Tables are measured in the frame after.
  await vi.waitFor(() => expect(reachingOver(root)).toEqual([]))
  for (const id of panels) {
    panel.value = id
    await vi.waitFor(() => get(`[data-panel="${id}"]`))
    expect(reachingOver(root), id).toEqual([])
  }
})

test('a wide table and long code scroll in boxes of their own', async () => {
  const cells = Array.from({ length: 12 }, (_, at) => `<td>Column ${at}</td>`).join('')
  const wide = `<table><tr>${cells}</tr><tr>${cells}</tr></table><pre><code class="language-js">${'const harbour = 1; '.repeat(20)}</code></pre>`
  reader = await mountReader(longPage().replace('</article>', `${wide}</article>`))
  const { root, get } = reader
  await vi.waitFor(() => get('.table.wide'))
  expect(reachingOver(root)).toEqual([])
  expect(get('.table.wide').tabIndex).toBe(0)
  const code = root.querySelector('.code-block:last-of-type pre')
  expect(code?.scrollWidth).toBeGreaterThan(code?.clientWidth ?? 0)
})
