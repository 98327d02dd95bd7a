import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { defaults } from '../../settings/parse-settings.ts'
import { saveSettings } from './save-settings.ts'
import { loadSettings, onSettingsChanged } from './settings-store.ts'
import { storeSettings } from './store-settings.ts'

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

describe('storeSettings', () => {
  test('writes each setting below its own name and leaves the others', async () => {
    await sync.set({ theme: 'dark' })
    await storeSettings({ fontSize: 24, font: 'sans', other: 1 })
    expect(await sync.get(null)).toEqual({ theme: 'dark', fontSize: 24, font: 'sans' })
  })

  test('rejects where the storage is full, and stores with the next that fits', async () => {
    vi.spyOn(sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
    await expect(storeSettings({ fontSize: 24 })).rejects.toThrow('QUOTA')
    vi.restoreAllMocks()
    await storeSettings({})
    expect(await sync.get(null)).toEqual({ fontSize: 24 })
  })

  test('quick changes are one write, and the last stays', async () => {
    const set = vi.spyOn(sync, 'set')
    await Promise.all([21, 22, 23].map((fontSize) => storeSettings({ fontSize })))
    expect(set.mock.calls).toEqual([[{ fontSize: 23 }]])
    expect(await sync.get(null)).toEqual({ fontSize: 23 })
  })

  test('a change that comes during a write is written after it', async () => {
    const set = sync.set.bind(sync)
    let later: Promise<void> | undefined
    vi.spyOn(sync, 'set').mockImplementation(async (values) => {
      later ??= storeSettings({ fontSize: 22 })
      await set(values)
    })
    await storeSettings({ fontSize: 21, theme: 'dark' })
    await later
    expect(await sync.get(null)).toEqual({ fontSize: 22, theme: 'dark' })
  })
})

describe('saveSettings', () => {
  test('asks the background, and rejects where that could not store', async () => {
    const send = vi.fn()
    Object.assign(fakeBrowser.runtime, { sendMessage: send })
    send.mockResolvedValueOnce(true)
    await saveSettings({ fontSize: 24 })
    expect(send.mock.calls).toEqual([[{ type: 'save-settings', values: { fontSize: 24 } }]])
    send.mockResolvedValueOnce(false)
    await expect(saveSettings({ fontSize: 25 })).rejects.toThrow('could not be stored')
  })

  test('writes nothing from a private window', async () => {
    const send = vi.fn()
    Object.assign(fakeBrowser.runtime, { sendMessage: send })
    Object.assign(fakeBrowser.extension, { inIncognitoContext: true })
    await saveSettings({ fontSize: 24 })
    expect(send).not.toHaveBeenCalled()
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
