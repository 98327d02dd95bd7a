import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { optionDefaults } from '../../exporters/options/parse-options.ts'
import { loadOptions, onOptionsChanged } from './options-store.ts'
import { storeSettings } from './store-settings.ts'

const { sync } = fakeBrowser.storage

beforeEach(() => {
  vi.restoreAllMocks()
  fakeBrowser.reset()
})

test('options are stored beside the settings, each below its own name', async () => {
  await storeSettings({ fileName: '{title}', fontSize: 24, other: 1 })
  expect(await sync.get(null)).toEqual({ fileName: '{title}', fontSize: 24 })
  expect(await loadOptions()).toEqual({ ...optionDefaults, fileName: '{title}' })
})

test('what is stored and makes no sense is the default', async () => {
  await sync.set({ fileName: ['{title}'] })
  expect(await loadOptions()).toEqual(optionDefaults)
})

test('the defaults stand in where the storage is off', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.spyOn(sync, 'get').mockRejectedValue(new Error('off'))
  expect(await loadOptions()).toEqual(optionDefaults)
  expect(warn).toHaveBeenCalledOnce()
})

test('tells of changes until it is ended', async () => {
  const ended = new AbortController()
  const heard = vi.fn()
  onOptionsChanged(heard, ended.signal)
  await sync.set({ fileName: '{site}', fontSize: 20 })
  expect(heard.mock.calls).toEqual([[{ fileName: '{site}' }]])
  ended.abort()
  await sync.set({ fileName: '{title}' })
  expect(heard).toHaveBeenCalledOnce()
})
