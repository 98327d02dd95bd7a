import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { defaults } from '../settings/parse-settings.ts'
import { loadSettings, onSettingsChanged, saveSettings } from './settings-store.ts'

const { sync } = fakeBrowser.storage

beforeEach(() => {
  vi.restoreAllMocks()
  fakeBrowser.reset()
  Object.assign(fakeBrowser.extension, { inIncognitoContext: false })
})

describe('loadSettings', () => {
  test('gives the defaults where nothing is stored', async () => {
    expect(await loadSettings()).toEqual(defaults)
  })

  test('keeps what is valid and drops what is not', async () => {
    await sync.set({ fontSize: 24, theme: 'no such theme', other: 1 })
    expect(await loadSettings()).toEqual({ ...defaults, fontSize: 24 })
  })

  test('gives the defaults where the storage is off', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    vi.spyOn(sync, 'get').mockRejectedValue(new Error('off'))
    expect(await loadSettings()).toEqual(defaults)
    expect(warn).toHaveBeenCalledOnce()
  })
})

describe('saveSettings', () => {
  test('writes each setting below its own name and leaves the others', async () => {
    await sync.set({ theme: 'dark' })
    await saveSettings({ fontSize: 24, font: 'sans' })
    expect(await sync.get(null)).toEqual({ theme: 'dark', fontSize: 24, font: 'sans' })
  })

  test('rejects where the storage is full', async () => {
    vi.spyOn(sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
    await expect(saveSettings({ fontSize: 24 })).rejects.toThrow('QUOTA')
  })

  test('writes nothing from a private window', async () => {
    Object.assign(fakeBrowser.extension, { inIncognitoContext: true })
    await saveSettings({ fontSize: 24 })
    expect(await sync.get(null)).toEqual({})
  })
})

describe('onSettingsChanged', () => {
  test('hands over valid changes only, until the signal aborts', async () => {
    const seen = vi.fn()
    const ended = new AbortController()
    onSettingsChanged(seen, ended.signal)
    await sync.set({ fontSize: 24 })
    await sync.set({ fontSize: 9000 })
    await sync.set({ other: 1 })
    await fakeBrowser.storage.local.set({ fontSize: 30 })
    ended.abort()
    await sync.set({ fontSize: 26 })
    expect(seen.mock.calls).toEqual([[{ fontSize: 24 }]])
  })

  test('a setting that is removed is back to its default', async () => {
    await sync.set({ fontSize: 24 })
    const seen = vi.fn()
    onSettingsChanged(seen, new AbortController().signal)
    await sync.remove('fontSize')
    expect(seen.mock.calls).toEqual([[{ fontSize: defaults.fontSize }]])
  })
})
