import { beforeEach, expect, test, vi } from 'vitest'
import { type Browser, browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { openReader } from './open-reader.ts'

const executeScript = vi.fn()
const setPopup = vi.fn(async () => {})
const done = async () => {}
const tab = { id: 7, url: 'https://a.example/story' } as Browser.tabs.Tab
const refused = new Error('Cannot access contents of the page.')

beforeEach(() => {
  fakeBrowser.reset()
  executeScript.mockReset().mockResolvedValue([{ result: { state: 'open' } }])
  setPopup.mockClear()
  Object.assign(browser.scripting, { executeScript, insertCSS: done, removeCSS: done })
  Object.assign(browser.action, { setPopup, openPopup: done, setBadgeText: done })
})

test('tries again where the permission of the click comes late', async () => {
  executeScript.mockRejectedValueOnce(refused)
  await openReader(tab)
  expect(setPopup).toHaveBeenLastCalledWith({ tabId: 7, popup: 'popup.html' })
})

test('sets the popup at once only: later the tab may show another page', async () => {
  let answer = (_: unknown) => {}
  executeScript.mockResolvedValueOnce([]).mockReturnValueOnce(
    new Promise((resolve) => {
      answer = resolve
    }),
  )
  const opening = openReader(tab)
  expect(setPopup.mock.calls).toEqual([[{ tabId: 7, popup: 'popup.html' }]])
  answer([{ result: { state: 'open' } }])
  await opening
  expect(setPopup).toHaveBeenCalledOnce()
})

test('gives back one click to read where the page was left while it was read', async () => {
  executeScript.mockResolvedValueOnce([]).mockRejectedValueOnce(new Error('The frame was removed.'))
  await openReader(tab)
  expect(setPopup).toHaveBeenLastCalledWith({ tabId: 7, popup: '' })
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
