import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { askForPictures, exportPermitted } from './picture-permission.ts'

const intent = { tabId: 7, exporter: 'html' as const, hosts: ['a.example', 'b.example'] }
const sendMessage = vi.fn()
const permitted = new Set<string>()
const kept = () => fakeBrowser.storage.session.get(null)

beforeEach(() => {
  vi.useRealTimers()
  fakeBrowser.reset()
  sendMessage.mockReset().mockResolvedValue(null)
  permitted.clear()
  Object.assign(fakeBrowser.tabs, { sendMessage })
  Object.assign(fakeBrowser.permissions, {
    request: async ({ origins }: { origins: string[] }) => {
      for (const origin of origins) permitted.add(origin)
      return true
    },
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((it) => permitted.has(it)),
  })
})

test('the export goes on once its hosts are permitted, once', async () => {
  expect(await askForPictures(intent)).toBe(true)
  await exportPermitted()
  await exportPermitted()
  expect(sendMessage.mock.calls).toEqual([
    [7, { type: 'export-article', exporter: 'html' }, { frameId: 0 }],
  ])
  expect(await kept()).toEqual({})
})

test('another permission does not set it off', async () => {
  await askForPictures(intent)
  permitted.delete('*://b.example/*')
  await exportPermitted()
  expect(sendMessage).not.toHaveBeenCalled()
})

test('nothing is kept of what was declined', async () => {
  Object.assign(fakeBrowser.permissions, { request: async () => false })
  expect(await askForPictures(intent)).toBe(false)
  expect(await kept()).toEqual({})
  await exportPermitted()
  expect(sendMessage).not.toHaveBeenCalled()
})

test('a permission given long after sets nothing off: the question was declined behind a closed popup', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  await askForPictures(intent)
  vi.advanceTimersByTime(61_000)
  await exportPermitted()
  expect(sendMessage).not.toHaveBeenCalled()
})

test('what is not an intent is none', async () => {
  const broken = { intent: { tabId: 'x', exporter: 'html' }, since: Date.now() }
  await fakeBrowser.storage.session.set({ exportToPermit: broken })
  await exportPermitted()
  expect(sendMessage).not.toHaveBeenCalled()
})
