import { expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { setWindowState } from './full-screen.ts'

/** A window in a state, and those it is put into. */
function openWindow(state: 'normal' | 'maximized' | 'fullscreen') {
  const update = vi.fn<(id: number, values: object) => Promise<object>>(async () => ({}))
  Object.assign(browser.windows, { get: async () => ({ id: 1, state }), update })
  return () => update.mock.calls.map(([, values]) => values)
}

test.each(['normal', 'maximized'] as const)(
  'a %s window goes into full screen, to come back',
  async (state) => {
    const states = openWindow(state)
    expect(await setWindowState(1, 'fullscreen')).toBe(state)
    expect(states()).toEqual([{ state: 'fullscreen' }])
  },
)

test('a window in full screen comes back', async () => {
  const states = openWindow('fullscreen')
  expect(await setWindowState(1, 'maximized')).toBeNull()
  expect(states()).toEqual([{ state: 'maximized' }])
})

test('a window that left full screen by another way stays as it is', async () => {
  const states = openWindow('normal')
  expect(await setWindowState(1, 'maximized')).toBe('normal')
  expect(states()).toEqual([])
})
