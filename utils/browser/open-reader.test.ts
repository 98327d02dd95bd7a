import { beforeEach, expect, test, vi } from 'vitest'
import { type Browser, browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { openReader } from './open-reader.ts'

const executeScript = vi.fn()
const setPopup = vi.fn(async () => {})
const tab = { id: 7, url: 'https://a.example/story' } as Browser.tabs.Tab
const refused = new Error('Cannot access contents of the page.')

beforeEach(() => {
  fakeBrowser.reset()
  executeScript.mockReset().mockResolvedValue([{ result: { state: 'open' } }])
  setPopup.mockClear()
  Object.assign(browser.scripting, { executeScript, insertCSS: async () => {} })
  Object.assign(browser.action, { setPopup, openPopup: async () => {} })
})

test('tries again where the permission of the click comes late', async () => {
  executeScript.mockRejectedValueOnce(refused)
  await openReader(tab)
  expect(setPopup.mock.calls).toEqual([
    [{ tabId: 7, popup: 'popup.html' }],
    [{ tabId: 7, popup: 'popup.html' }],
  ])
})

test('says so where the page cannot be read at all', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  executeScript.mockRejectedValue(refused)
  await openReader(tab)
  expect(setPopup).toHaveBeenLastCalledWith({
    tabId: 7,
    popup: 'popup.html?reason=pageNotAllowed',
  })
  expect(warn).toHaveBeenCalledOnce()
  warn.mockRestore()
})
