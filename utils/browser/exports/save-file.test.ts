import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { saveFile } from './save-file.ts'

vi.mock('./is-sandboxed.ts', () => ({ isSandboxed: async () => true }))

beforeEach(() => fakeBrowser.reset())

test('leaves nobody waiting for a page that did not open', async () => {
  const heard = new Set<unknown>()
  let waiting = 0
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async () => {
      waiting = heard.size
      return false
    },
    onMessage: {
      addListener: (listener: unknown) => heard.add(listener),
      removeListener: (listener: unknown) => heard.delete(listener),
    },
  })
  const saved = saveFile(new File(['Fire'], 'fire.txt'), {} as ShadowRoot)
  await expect(saved).rejects.toThrow('No page to save from')
  expect(waiting).toBe(1)
  await vi.waitFor(() => expect(heard.size).toBe(0))
})
